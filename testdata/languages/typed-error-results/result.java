import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

sealed interface Result<T> {
    record Success<T>(T value) implements Result<T> {}

    record Failure<T>(String error) implements Result<T> {}
}

class Tokens {
    private Result<Map<String, String>> post(String path, LinkedMultiValueMap<String, String> form) {
        try {
            return new Result.Success<>(new RestTemplate().postForObject("https://api.example.test" + path, form, Map.class));
        } catch (RestClientException problem) {
            return new Result.Failure<>(problem.getMessage());
        }
    }

    String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        Result<Map<String, String>> result = post("/oauth/old_token", form); // [code]
        if (result instanceof Result.Success<Map<String, String>> success) {
            return success.value().get("access_token");
        }
        throw new IllegalStateException("no token");
    }
}
