import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.stream.Collectors;

abstract class Grant {
    protected String host() {
        return "https://api.example.test";
    }

    protected abstract String verb();

    protected abstract Map<String, String> fields();

    Object execute() throws Exception {
        String query = fields().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&"));
        boolean get = verb().equals("GET");
        String url = host() + "/oauth/old_token" + (get ? "?" + query : "");
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod(verb());
        if (!get) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(query.getBytes());
        }
        return connection.getContent(); // [send]
    }
}

class PasswordGrant extends Grant {
    private String user;

    @Override
    protected String verb() {
        return "GET";
    }

    @Override
    protected Map<String, String> fields() {
        return Map.of("grant_type", "password", "user_id", user);
    }
}

class RefreshGrant extends Grant {
    private String token;

    @Override
    protected String verb() {
        return "POST";
    }

    @Override
    protected Map<String, String> fields() {
        return Map.of("grant_type", "refresh_token", "refresh_token", token);
    }
}
