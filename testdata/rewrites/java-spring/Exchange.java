import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    @Value("${goto.client-id}")
    private String clientId;

    private final RestTemplate rest = new RestTemplate();

    Map exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        form.add("client_id", clientId);
        return rest.postForObject("https://api.getgo.com/oauth/access_token", form, Map.class);
    }
}
