import java.util.HashMap;
import java.util.Map;
import kong.unirest.Unirest;

class Exchange {
    Object exchange(String code) {
        Map<String, Object> fields = new HashMap<String, Object>() {{
            put("grant_type", "authorization_code");
            put("code", code);
        }};
        return Unirest.post("https://api.example.test/oauth/old_token").fields(fields).asJson(); // [code]
    }
}
