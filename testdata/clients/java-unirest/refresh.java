// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

import java.util.HashMap;
import java.util.Map;
import kong.unirest.Unirest;

class Refresh {
    String refresh(String token) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", token);
        return Unirest.post("https://api.example.test/oauth/token").fields(fields).asString().getBody();
    }
}
