import java.io.InputStream;
import java.net.URL;

class Login {
    InputStream run(String user, String own, boolean demo) throws Exception {
        String client = demo ? "k-demo" : own;
        return new URL("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user + "&client_id=" + client).openStream(); // [login]
    }
}
