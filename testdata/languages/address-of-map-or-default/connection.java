import java.io.InputStream;
import java.net.URL;
import java.util.Map;

class Login {
    InputStream run(String user, Map<String, String> given) throws Exception {
        String address = given.getOrDefault("address", "https://api.example.test/oauth/old_token");
        return new URL(address + "?grant_type=password&user_id=" + user).openStream(); // [login]
    }
}
