import java.net.HttpURLConnection;
import java.net.URL;

class Renew {
    private HttpURLConnection connection;

    private Renew prepare(boolean debug) throws Exception {
        connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setRequestProperty("Accept", "application/json");
        if (!debug) {
            return this;
        }
        connection.setRequestProperty("X-Debug", "1");
        return this;
    }

    String run(String token, boolean debug) throws Exception {
        prepare(debug);
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=refresh_token&refresh_token=" + token).getBytes());
        if (connection.getResponseCode() != 200) { // [token]
            return null;
        }
        return new String(connection.getInputStream().readAllBytes());
    }
}
