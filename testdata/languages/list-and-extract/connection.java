import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

record Endpoint(String path, String key, String unused) {}

record Place(String host, Endpoint endpoint) {}

class Login {
    private static Object place() {
        return new Place("https://api.example.test", new Endpoint("/oauth/old_token", "k-1", null));
    }

    InputStream login(String user) throws Exception {
        if (place() instanceof Place(String host, Endpoint(String path, String key, String unused))) {
            String client = Optional.ofNullable(key).orElse("none");
            return new URL(host + path + "?grant_type=password&user_id=" + user + "&client_id=" + client).openStream(); // [login]
        }
        return null;
    }
}
