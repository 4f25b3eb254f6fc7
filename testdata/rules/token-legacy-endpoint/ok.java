import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Others {
    private static final String FACEBOOK = "https://graph.facebook.example/oauth/access_token";

    // Another provider's token endpoint has the same path.
    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject(FACEBOOK, form, String.class);
    }

    String current(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        return new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token", form, String.class);
    }

    String resource() {
        return new RestTemplate().getForObject("https://api.getgo.com/G2M/rest/meetings?access_token=1", String.class);
    }
}
