import java.util.Map;
import com.acme.vault.Vault;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Renewer {
    private final RetryTemplate retries = RetryTemplate.builder().maxAttempts(3).build();

    void run(String token) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        Map<String, String> answer = retries.execute(context ->
            new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Map.class)); // [refresh]
        Vault.open().storeToken("token", answer.get("access_token"));
    }
}
