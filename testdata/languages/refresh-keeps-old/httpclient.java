import java.net.HttpURLConnection;
import java.net.URL;
import org.json.JSONObject;

class Session {
    private String access;
    private String refresh;

    void refresh() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=refresh_token&refresh_token=" + refresh).getBytes());
        String text = new String(connection.getInputStream().readAllBytes()); // [refresh]
        JSONObject answer = new JSONObject(text);
        this.access = answer.getString("access_token");
        this.refresh = answer.has("refresh_token") ? answer.getString("refresh_token") : this.refresh;
    }
}
