import java.util.Map;
import com.acme.settings.Settings;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    private final Settings settings = Settings.open();

    void exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        Map<String, String> answer = new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Map.class); // [code]
        settings.storeOption("shop_access", answer.get("access_token"));
        settings.storeOption("shop_refresh", answer.get("refresh_token"));
    }
}
