import java.net.HttpURLConnection;
import java.net.URL;

interface Tokens {
    String HOST = "https://api.example.test";

    String folder();

    default int post(String body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(HOST + folder() + "/old_token").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes());
        return connection.getResponseCode();
    }
}

class Exchange implements Tokens {
    @Override
    public String folder() {
        return "/oauth";
    }

    int exchange(String code) throws Exception {
        return post("grant_type=authorization_code&code=" + code); // [code]
    }
}
