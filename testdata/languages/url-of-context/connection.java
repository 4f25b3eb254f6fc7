import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

class Exchange {
    int exchange(String code) throws Exception {
        URL context = new URL("https://api.example.test/oauth/");
        HttpURLConnection connection = (HttpURLConnection) new URL(context, "old_token").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode(); // [code]
    }

    Object me() throws Exception {
        return URI.create("https://api.example.test/oauth/").resolve("/v1/me").toURL().openStream(); // [me]
    }
}
