import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Base64;

class Fine {
    int exchange(String code, String id, String secret) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes()));
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode();
    }

    int encoded(String code, String pair) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + pair);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode();
    }
}
