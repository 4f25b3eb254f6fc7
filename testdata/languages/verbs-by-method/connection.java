import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;

class Client {
    private static int send(String method, String url, String query, Map<String, String> headers) throws Exception {
        if (method.equals("GET") && !query.isEmpty()) {
            url += "?" + query;
        }
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod(method);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            connection.setRequestProperty(header.getKey(), header.getValue());
        }
        if (method.equals("POST")) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(query.getBytes());
        }
        return connection.getResponseCode();
    }

    static int get(String url, String query) throws Exception {
        return send("GET", url, query, Map.of());
    }

    static int post(String url, String query) throws Exception {
        return send("POST", url, query, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }
}

class Login {
    int password(String user) throws Exception {
        return Client.get("https://api.example.test/oauth/old_token", "grant_type=password&user_id=" + user); // [password]
    }

    int refresh(String token) throws Exception {
        return Client.post("https://api.example.test/oauth/old_token", "grant_type=refresh_token&refresh_token=" + token); // [refresh]
    }
}
