import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    private final String host = System.getenv().getOrDefault("SHOP_HOST", "https://api.example.test");
    private final RestTemplate rest = new RestTemplate();

    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return rest.postForObject(host + "/oauth/old_token", form, String.class); // [code]
    }
}
