import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Client {
    private final RestTemplate rest = new RestTemplate();

    private static HttpHeaders common() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Accept", "application/json");
        headers.set(HttpHeaders.USER_AGENT, "shop/1");
        return headers;
    }

    private static HttpHeaders basic(String id, String secret) {
        HttpHeaders headers = common();
        String pair = String.join(":", id, secret);
        headers.add("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private static HttpHeaders bearer(String token) {
        HttpHeaders headers = common();
        headers.setBearerAuth(token);
        return headers;
    }

    String refresh(String token, String id, String secret) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("grant_type", "refresh_token");
        form.set("refresh_token", token);
        return rest.postForObject("https://api.example.test/oauth/old_token", new HttpEntity<>(form, basic(id, secret)), String.class); // [token]
    }

    String me(String token) {
        return rest.exchange("https://api.example.test/v1/me", HttpMethod.GET, new HttpEntity<Void>(bearer(token)), String.class).getBody(); // [me]
    }
}
