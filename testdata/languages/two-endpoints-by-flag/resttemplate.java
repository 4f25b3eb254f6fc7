import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    private final boolean live;

    Exchange(boolean live) {
        this.live = live;
    }

    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        String host = live ? "https://api.example.test" : "https://sandbox.example.test";
        return new RestTemplate().postForObject(host + "/oauth/old_token", form, String.class); // [code]
    }
}
