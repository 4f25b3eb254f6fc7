import java.net.HttpURLConnection;
import java.net.URL;

abstract class Poster {
    abstract String host();

    abstract String path();

    int post(String body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(host() + path()).openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes());
        return connection.getResponseCode();
    }
}

class Exchange {
    int exchange(String code) throws Exception {
        final String folder = "/oauth";
        Poster poster = new Poster() {
            @Override
            String host() {
                return "https://api.example.test";
            }

            @Override
            String path() {
                return folder + "/old_token";
            }
        };
        return poster.post("grant_type=authorization_code&code=" + code); // [code]
    }
}
