import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Inline {
    String exchange(String code, String key) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        form.add("client_id", key); // expect: token-request-client-id high
        return new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token", form, String.class);
    }
}

class Fields {
    static MultiValueMap<String, String> of(String grant) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", grant);
        form.add("client_id", "app"); // expect: token-request-client-id high
        return form;
    }
}

class ByHelper {
    String refresh(String token) {
        MultiValueMap<String, String> form = Fields.of("refresh_token");
        form.add("refresh_token", token);
        return new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token", form, String.class);
    }
}
