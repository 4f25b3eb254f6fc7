import java.net.HttpURLConnection;
import java.net.URL;

class Inline {
    Object meetings(String token) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/G2M/rest/meetings").openConnection();
        connection.setRequestProperty("Authorization", "OAuth oauth_token=" + token); // expect: resource-oauth-token-scheme high
        return connection.getContent();
    }
}
