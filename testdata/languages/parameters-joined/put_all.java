import java.util.HashMap;
import java.util.Map;
import kong.unirest.Unirest;

class Exchange {
    String exchange(String code) {
        Map<String, Object> form = new HashMap<>(Map.of("grant_type", "authorization_code"));
        form.putAll(Map.of("code", code));
        return Unirest.post("https://api.example.test/oauth/old_token").fields(form).asString().getBody(); // [code]
    }
}
