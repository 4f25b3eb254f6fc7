// expect: GET https://api.example.test/oauth/token query grant_type=password username=*
// expect: GET https://api.example.test/oauth/token query grant_type=password

import org.asynchttpclient.Dsl;

class Login {
    String login(String user) throws Exception {
        return Dsl.asyncHttpClient().prepareGet("https://api.example.test/oauth/token")
            .addQueryParam("grant_type", "password")
            .addQueryParam("username", user)
            .setRequestTimeout(3000)
            .execute()
            .get()
            .getResponseBody();
    }

    Object other() throws Exception {
        return Dsl.asyncHttpClient().executeRequest(Dsl.get("https://api.example.test/oauth/none").setUrl("https://api.example.test/oauth/token").addQueryParam("grant_type", "password").build()).get();
    }
}
