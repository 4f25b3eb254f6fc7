import java.io.InputStream;
import java.net.URL;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

class Query {
    private final List<String> parts = new ArrayList<>();

    Query with(String name, String value) throws Exception {
        parts.add(name + "=" + URLEncoder.encode(value, "UTF-8"));
        return this;
    }

    @Override
    public String toString() {
        return String.join("&", parts);
    }
}

class Login {
    InputStream login(String user) throws Exception {
        Query query = new Query().with("grant_type", "password").with("user_id", user);
        return new URL("https://api.example.test/oauth/old_token?" + query).openStream(); // [login]
    }
}
