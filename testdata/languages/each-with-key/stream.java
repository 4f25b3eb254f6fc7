import java.net.URL;
import java.util.Map;
import java.util.StringJoiner;

class Login {
    java.io.InputStream run(String user) throws Exception {
        StringJoiner pairs = new StringJoiner("&");
        Map.of("grant_type", "password", "user_id", user).forEach((key, value) -> pairs.add(key + "=" + value));
        return new URL("https://api.example.test/oauth/old_token?" + pairs).openStream(); // [login]
    }
}
