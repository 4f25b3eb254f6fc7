import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Api {
    private static final String BASE = "https://api.example.test";
    private static final Map<String, String> ENDPOINTS = new HashMap<>();

    static {
        ENDPOINTS.put("token", "/oauth/old_token");
        ENDPOINTS.put("user", "/v1/users/:id");
    }

    private final RestTemplate rest = new RestTemplate();

    private String url(String name, Map<String, String> replace) {
        String path = ENDPOINTS.get(name);
        for (String key : replace.keySet()) {
            path = path.replace(":" + key, replace.get(key));
        }
        return BASE + path;
    }

    String refresh(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        return rest.exchange(url("token", Map.of()), HttpMethod.POST, new HttpEntity<>(form), String.class).getBody(); // [token]
    }

    String user(String id) {
        return rest.exchange(url("user", Map.of("id", id)), HttpMethod.GET, null, String.class).getBody(); // [user]
    }
}
