import java.util.Map;
import java.util.function.Function;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Grants {
    private static final String TOKEN = "https://api.example.test/oauth/old_token";
    private static final RestTemplate REST = new RestTemplate();

    private static final Map<String, Function<String, String>> HANDLERS = Map.of(
        "password", user -> REST.getForObject(TOKEN + "?grant_type=password&user_id={user}", String.class, user), // [password]
        "refresh", Grants::refresh);

    private static String refresh(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        return REST.postForObject(TOKEN, form, String.class); // [refresh]
    }

    String handle(String kind, String value) {
        Function<String, String> handler = HANDLERS.get(kind);
        if (handler == null) {
            throw new IllegalArgumentException(kind);
        }
        return handler.apply(value);
    }
}
