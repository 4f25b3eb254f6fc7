// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Shop=7 auth=basic
// expect: PUT https://api.example.test/v1/seats json seat=*
// expect: DELETE https://api.example.test/v1/seats headers ..

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.UrlEncodedContent;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.http.json.JsonHttpContent;
import com.google.api.client.json.gson.GsonFactory;
import java.util.HashMap;
import java.util.Map;

class Code {
    private final HttpTransport transport = new NetHttpTransport();

    Token exchange(String code, String id, String secret) throws Exception {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        HttpRequest request = transport.createRequestFactory()
            .buildPostRequest(new GenericUrl("https://api.example.test/oauth/token"), new UrlEncodedContent(form));
        request.getHeaders().setBasicAuthentication(id, secret);
        request.getHeaders().set("X-Shop", "7");
        request.setConnectTimeout(5000);
        return request.execute().parseAs(Token.class);
    }

    void seats(String seat, HttpRequestInitializer initializer) throws Exception {
        GenericUrl url = new GenericUrl("https://api.example.test/v1/seats");
        transport.createRequestFactory().buildPutRequest(url, new JsonHttpContent(new GsonFactory(), Map.of("seat", seat))).execute();
        transport.createRequestFactory(initializer).buildDeleteRequest(url).execute();
    }
}
