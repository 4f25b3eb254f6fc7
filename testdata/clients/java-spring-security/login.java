// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

import org.springframework.security.oauth2.client.token.grant.code.AuthorizationCodeResourceDetails;

class Login {
    AuthorizationCodeResourceDetails details() {
        AuthorizationCodeResourceDetails details = new AuthorizationCodeResourceDetails();
        details.setClientId("app");
        details.setClientSecret("s-1");
        details.setPreEstablishedRedirectUri("https://shop.example.test/back");
        details.setUserAuthorizationUri("https://api.example.test/oauth/authorize");
        details.setAccessTokenUri("https://api.example.test/oauth/token");
        return details;
    }
}
