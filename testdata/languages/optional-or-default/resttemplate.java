import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    private final String host;

    Exchange(String host) {
        this.host = Optional.ofNullable(host).orElse("https://api.example.test");
    }

    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject(host + "/oauth/old_token", form, String.class); // [code]
    }
}
