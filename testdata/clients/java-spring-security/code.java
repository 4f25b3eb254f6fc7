// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

class Code {
    ClientRegistration registration(String id, String secret) {
        return ClientRegistration.withRegistrationId("example").clientId(id).clientSecret(secret)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizationUri("https://api.example.test/oauth/authorize")
            .tokenUri("https://api.example.test/oauth/token")
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .build();
    }
}
