import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;

class ShopTemplate extends RestTemplate {
    ShopTemplate() {
        setUriTemplateHandler(new DefaultUriBuilderFactory("https://api.example.test"));
    }

    String exchange(String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return postForObject("/oauth/old_token", form, String.class); // [code]
    }
}
