import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    String exchange(String code) {
        String host = System.getenv("SHOP_HOST");
        if (host == null) {
            host = "https://api.example.test";
        }
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject(host + "/oauth/old_token", form, String.class); // [code]
    }
}
