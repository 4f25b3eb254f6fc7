import java.util.HashMap;
import java.util.Map;
import kong.unirest.Unirest;

class Options {
    String exchange(String code, String id, String secret, String scope) {
        Map<String, Map<String, Object>> options = new HashMap<>();
        options.computeIfAbsent("headers", name -> new HashMap<>()).put("Accept", "application/json");
        options.computeIfAbsent("form", name -> new HashMap<>()).put("grant_type", "authorization_code");
        options.get("form").put("code", code);
        if (scope != null) {
            options.get("form").put("scope", scope);
        }
        return Unirest.post("https://api.example.test/oauth/old_token")
            .header("Accept", (String) options.get("headers").get("Accept"))
            .basicAuth(id, secret)
            .fields(options.get("form"))
            .asString() // [code]
            .getBody();
    }
}
