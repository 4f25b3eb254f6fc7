import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

class Refresh {
    int refresh(String token) throws InterruptedException {
        for (int tries = 0; tries < 3; tries++) {
            try {
                HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
                connection.setDoOutput(true);
                connection.getOutputStream().write(("grant_type=refresh_token&refresh_token=" + token).getBytes());
                return connection.getResponseCode(); // [refresh]
            } catch (IOException e) {
                Thread.sleep(100L * tries);
            }
        }
        throw new IllegalStateException("gave up");
    }
}
