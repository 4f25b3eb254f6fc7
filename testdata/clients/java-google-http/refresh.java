// expect: GET https://api.example.test/v1/seats query .. headers ..
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Authorization="Basic *" Content-Type=application/x-www-form-urlencoded

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpHeaders;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;

class Refresh {
    String refresh(String token, String pair) throws Exception {
        HttpRequestFactory requests = new NetHttpTransport().createRequestFactory();
        ByteArrayContent body = ByteArrayContent.fromString(
            "application/x-www-form-urlencoded", "grant_type=refresh_token&refresh_token=" + token);
        HttpRequest request = requests.buildRequest("POST", new GenericUrl("https://api.example.test/oauth/token"), body);
        request.setHeaders(new HttpHeaders().setAuthorization("Basic " + pair).setContentType("application/x-www-form-urlencoded"));
        return request.execute().parseAsString();
    }

    String signed(com.google.api.client.http.HttpExecuteInterceptor signer) throws Exception {
        HttpRequestFactory requests = new NetHttpTransport().createRequestFactory();
        return requests.buildGetRequest(new GenericUrl("https://api.example.test/v1/seats")).setInterceptor(signer).execute().parseAsString();
    }
}
