import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    boolean exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        Map<String, String> answer = new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Map.class); // [code]
        if (!"2".equals(answer.get("version"))) {
            return false;
        }
        return answer.get("expires_in").substring(0, 1).isEmpty();
    }
}
