// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.gson.GsonDecoder;

interface Tokens {
    @RequestLine("GET /oauth/token?grant_type=password&username={user}")
    @Headers("Accept: application/json")
    String login(@Param("user") String user);
}

class Login {
    String login(String user) {
        Tokens tokens = Feign.builder().decoder(new GsonDecoder()).target(Tokens.class, "https://api.example.test");
        return tokens.login(user);
    }
}
