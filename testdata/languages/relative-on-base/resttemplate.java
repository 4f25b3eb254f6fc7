import org.springframework.web.client.RestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.util.LinkedMultiValueMap;
import java.net.URI;

class Codes {
    private final URI base = URI.create("https://api.example.test/v1/");

    String refresh(String token) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        return new RestTemplate().postForObject(base.resolve("/oauth/old_token"), form, String.class); // [rooted]
    }

    String exchange(String code) {
        RestTemplate rest = new RestTemplateBuilder().rootUri("https://api.example.test/oauth").build();
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return rest.postForObject("/old_token", form, String.class); // [relative]
    }
}
