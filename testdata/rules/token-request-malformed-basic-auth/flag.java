import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Base64;

class Inline {
    // The MIME encoder breaks lines after 76 characters.
    int exchange(String code, String id, String secret) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + Base64.getMimeEncoder().encodeToString((id + ":" + secret).getBytes())); // expect: token-request-malformed-basic-auth high
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode();
    }

    int bearer(String token) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Bearer " + token); // expect: token-request-malformed-basic-auth high
        connection.getOutputStream().write(("grant_type=refresh_token&refresh_token=" + token).getBytes());
        return connection.getResponseCode();
    }
}
