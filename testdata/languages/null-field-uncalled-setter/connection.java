import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URL;

public class Login {
    private String username;
    private String password;
    private String clientId;
    private String token = null;

    public void setUsername(String username) {
        this.username = username;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String login() throws Exception {
        if (username == null || password == null) {
            throw new IllegalStateException("who?");
        }
        String url = "https://api.example.test/oauth/old_token?grant_type=password&user_id=" + username + "&password=" + password;
        InputStream in = new URL(url + "&client_id=" + clientId).openStream(); // [login]
        return new ObjectMapper().readTree(in).get("access_token").asText();
    }
}
