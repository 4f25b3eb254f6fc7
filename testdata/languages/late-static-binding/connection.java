import java.net.HttpURLConnection;
import java.net.URL;

abstract class Base {
    abstract String path();

    String key() {
        return "none";
    }

    int submit(String body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test" + path()).openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.getOutputStream().write((body + "&client_id=" + key()).getBytes());
        return connection.getResponseCode();
    }
}

class Tokens extends Base {
    @Override
    String path() {
        return "/oauth/old_token";
    }

    @Override
    String key() {
        return "k-9";
    }

    int exchange(String code) throws Exception {
        return submit("grant_type=authorization_code&code=" + code); // [code]
    }
}
