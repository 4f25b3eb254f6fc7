import java.util.Map;
import org.springframework.web.client.RestTemplate;

class Renew {
    private final RestTemplate rest = new RestTemplate();

    @SuppressWarnings("unchecked")
    Map<String, Object> refresh(String token) {
        Map<String, String> body = Map.of("grant_type", "refresh_token", "refresh_token", token);
        return rest.postForObject("https://api.example.test/oauth/old_token", body, Map.class); // [axios]
    }
}
