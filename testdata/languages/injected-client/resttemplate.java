import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

@Service
public class Exchange {
    private final RestTemplate rest;

    public Exchange(RestTemplate rest) {
        this.rest = rest;
    }

    public String exchange(String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return rest.postForObject("https://api.example.test/oauth/old_token", form, String.class); // [code]
    }
}
