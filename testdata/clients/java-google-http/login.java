// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=app headers Accept=application/json

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;

class Login {
    private static final HttpRequestFactory REQUESTS = new NetHttpTransport().createRequestFactory();

    String login(String user) throws Exception {
        GenericUrl url = new GenericUrl("https://api.example.test/oauth/old_token");
        url.put("grant_type", "password");
        url.put("user_id", user);
        url.set("client_id", "app");
        HttpRequest request = REQUESTS.buildGetRequest(url);
        request.getHeaders().setAccept("application/json");
        return request.execute().parseAsString();
    }
}
