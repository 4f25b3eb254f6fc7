// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=on
// expect: library authorize=none token=https://api.example.test/oauth/body basic=off

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

class Code {
    ClientRegistration registration(String id, String secret) {
        return ClientRegistration.withRegistrationId("example").clientId(id).clientSecret(secret)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizationUri("https://api.example.test/oauth/authorize")
            .tokenUri("https://api.example.test/oauth/token")
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .build();
    }

    ClientRegistration body(String id, String secret) {
        return ClientRegistration.withRegistrationId("body").clientId(id).clientSecret(secret)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            .tokenUri("https://api.example.test/oauth/body")
            .build();
    }
}
