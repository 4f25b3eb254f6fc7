import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Body {
    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token", form, String.class);
    }

    // The authorize URL has its parameters in the query.
    String authorize(String state) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=app&state=" + state;
    }
}
