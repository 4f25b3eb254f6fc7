// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json Authorization="Bearer *"

import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

class Refresh {
    Map refresh(String token, String bearer) {
        return RestClient.create("https://api.example.test").method(HttpMethod.POST)
            .uri("/oauth/token")
            .headers(h -> h.setBearerAuth(bearer))
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("grant_type", "refresh_token", "refresh_token", token))
            .retrieve()
            .body(Map.class);
    }
}
