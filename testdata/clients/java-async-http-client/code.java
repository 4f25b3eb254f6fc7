// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token form

import java.util.List;
import java.util.Map;
import org.asynchttpclient.Dsl;

class Code {
    String exchange(String code, String id, String secret) throws Exception {
        return Dsl.asyncHttpClient().preparePost("https://api.example.test/oauth/token")
            .setRealm(Dsl.basicAuthRealm(id, secret).setUsePreemptiveAuth(true).build())
            .addFormParam("grant_type", "authorization_code")
            .addFormParam("code", code)
            .execute()
            .get()
            .getResponseBody();
    }

    void other(Map<String, List<String>> form) throws Exception {
        Dsl.asyncHttpClient().executeRequest(Dsl.post("https://api.example.test/oauth/token").setFormParams(form)).get();
    }
}
