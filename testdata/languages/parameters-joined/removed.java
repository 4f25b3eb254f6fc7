import java.util.HashMap;
import java.util.Map;
import kong.unirest.Unirest;

class Exchange {
    String exchange(String code) {
        Map<String, Object> form = new HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "debug", "1"));
        form.remove("debug");
        return Unirest.post("https://api.example.test/oauth/old_token").fields(form).asString().getBody(); // [code]
    }
}
