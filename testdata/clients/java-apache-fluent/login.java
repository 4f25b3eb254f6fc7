// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json

import org.apache.http.client.fluent.Request;

class Login {
    String login(String user) throws Exception {
        return Request.Get("https://api.example.test/oauth/token?grant_type=password&username=" + user)
            .connectTimeout(1000)
            .addHeader("Accept", "application/json")
            .execute().returnContent().asString();
    }
}
