import java.net.HttpURLConnection;
import java.net.URL;

class Wire {
    private final String host = "https://api.example.test";

    int submitForm(String path, String fields) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(host + path).openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(fields.getBytes());
        return connection.getResponseCode();
    }
}

class Accounts {
    private final Wire wire;

    Accounts(Wire wire) {
        this.wire = wire;
    }

    int exchange(String code) throws Exception {
        return wire.submitForm("/oauth/old_token", "grant_type=authorization_code&code=" + code); // [code]
    }
}
