// expect: POST https://api.example.test/oauth/token query grant_type=refresh_token refresh_token=*

import feign.Feign;
import feign.QueryMap;
import feign.RequestLine;
import java.util.Map;

interface Tokens {
    @RequestLine("POST /oauth/token")
    String refresh(@QueryMap Map<String, String> query);
}

class Refresh {
    String refresh(String token) {
        return Feign.builder().target(Tokens.class, "https://api.example.test").refresh(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }
}
