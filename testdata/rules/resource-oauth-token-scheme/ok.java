import java.net.HttpURLConnection;
import java.net.URL;

class Bearer {
    Object meetings(String token) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/G2M/rest/meetings").openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection.getContent();
    }
}
