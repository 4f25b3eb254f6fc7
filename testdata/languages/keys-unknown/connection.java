import java.io.InputStream;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Map;

class Login {
    InputStream login(Map<String, String> more) throws Exception {
        StringBuilder query = new StringBuilder("grant_type=password");
        for (Map.Entry<String, String> field : more.entrySet()) {
            query.append('&').append(field.getKey()).append('=').append(URLEncoder.encode(field.getValue(), "UTF-8"));
        }
        return new URL("https://api.example.test/oauth/old_token?" + query).openStream(); // [login]
    }
}
