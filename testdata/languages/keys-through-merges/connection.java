import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

class Login {
    private static final Map<String, String> DEFAULTS = Map.of("client_id", "k-1", "grant_type", "none");

    String run(String user, String password) throws Exception {
        Map<String, String> params = new LinkedHashMap<>(DEFAULTS);
        params.put("grant_type", "password");
        params.putAll(Map.of("password", password));
        params.putIfAbsent("user_id", user);
        String query = params.entrySet().stream()
            .filter(entry -> entry.getValue() != null)
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return new String(new URL("https://api.example.test/oauth/old_token?" + query).openStream().readAllBytes()); // [login]
    }
}
