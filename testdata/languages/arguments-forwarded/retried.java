import java.util.function.Supplier;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

class Portal {
    private <T> T attempts(int times, Supplier<T> call) {
        RestClientException last = null;
        for (int i = 0; i < times; i++) {
            try {
                return call.get();
            } catch (RestClientException problem) {
                last = problem;
            }
        }
        throw last;
    }

    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return attempts(3, () -> new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, String.class)); // [code]
    }
}
