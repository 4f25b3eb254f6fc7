import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;

class Exchange {
    int exchange(Map<String, String> o, String code) throws Exception {
        String url = o.getOrDefault("url", "https://api.example.test/oauth/old_token");
        String verb = o.containsKey("verb") ? o.get("verb") : "POST";
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod(verb);
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode(); // [code]
    }
}
