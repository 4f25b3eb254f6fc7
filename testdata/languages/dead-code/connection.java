import java.net.HttpURLConnection;
import java.net.URL;

class Refresh {
    private static final boolean OLD = false;

    int refresh(String token) throws Exception {
        // new URL("https://api.example.test/oauth/old_token?grant_type=password").openStream();
        if (OLD) {
            new URL("https://api.example.test/oauth/old_token?grant_type=password").openStream();
        }
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=refresh_token&refresh_token=" + token).getBytes());
        if (true) {
            return connection.getResponseCode(); // [live]
        }
        return new URL("https://api.example.test/oauth/old_token?grant_type=other").openStream().read();
    }
}
