import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.json.JSONObject;

class Exchange {
    private static final String URL = "https://api.example.test/oauth/old_token";

    int exchangeJson(String id, String secret, String code) throws Exception {
        String basic = Base64.getEncoder().encodeToString(String.format("%s:%s", id, secret).getBytes(StandardCharsets.UTF_8));
        JSONObject payload = new JSONObject();
        payload.put("grant_type", "authorization_code");
        payload.put("code", code);
        HttpURLConnection connection = (HttpURLConnection) new URL(URL).openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + basic);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write(payload.toString().getBytes(StandardCharsets.UTF_8));
        return connection.getResponseCode(); // [json]
    }

    InputStream refreshQuery(String token, String client) throws Exception {
        String query = String.join("&", "grant_type=refresh_token", "refresh_token=" + token);
        query += "&client_id=" + client;
        String separator = URL.indexOf('?') < 0 ? "?" : "&";
        return new URL(URL + separator + query).openStream(); // [query]
    }
}
