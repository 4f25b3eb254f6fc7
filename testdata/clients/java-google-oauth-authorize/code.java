// expect: library authorize=https://api.example.test/oauth/authorize token=none
// expect: built https://api.example.test/oauth/authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back state=*

import com.google.api.client.auth.oauth2.AuthorizationCodeRequestUrl;

class Login {
    String url(String state) {
        return new AuthorizationCodeRequestUrl("https://api.example.test/oauth/authorize", "app")
            .setState(state)
            .setRedirectUri("https://shop.example.test/back")
            .build();
    }
}
