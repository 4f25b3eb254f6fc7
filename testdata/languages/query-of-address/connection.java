import java.io.InputStream;
import java.net.URI;
import java.net.URL;

class Login {
    private static final String TEMPLATE = "https://desk.example.test/start?grant_type=password&client_id=k-1";

    InputStream run() throws Exception {
        String query = URI.create(TEMPLATE).getQuery();
        return new URL("https://api.example.test/oauth/old_token?" + query).openStream(); // [login]
    }
}
