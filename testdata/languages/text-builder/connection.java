import java.io.InputStream;
import java.net.URL;

class Login {
    InputStream login(String user, String password, boolean all) throws Exception {
        StringBuilder url = new StringBuilder("https://api.example.test").append("/oauth/").append("old_token");
        url.append(String.format("?grant_type=%s&user_id=%s", "password", user));
        url.append("&password=").append(password);
        if (all) {
            url.append("&scope=all");
        }
        return new URL(url.toString()).openStream(); // [login]
    }
}
