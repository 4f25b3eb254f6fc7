import java.net.HttpURLConnection;
import java.net.URL;

class Exchange {
    private final String host = "https://api.example.test";

    private String path() {
        return "/oauth/old_token";
    }

    class Sender {
        int send(String body) throws Exception {
            HttpURLConnection connection = (HttpURLConnection) new URL(host + path()).openConnection();
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes());
            return connection.getResponseCode();
        }
    }

    int exchange(String code) throws Exception {
        Sender sender = new Sender();
        return sender.send("grant_type=authorization_code&code=" + code); // [code]
    }
}
