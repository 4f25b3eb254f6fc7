import com.acme.background.Background;
import java.net.URL;

class Login {
    void login(String user, String password) {
        String key = "k-1";
        Background.queue(() -> {
            String url = "https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user
                + "&password=" + password + "&client_id=" + key;
            return new URL(url).openStream(); // [login]
        });
    }
}
