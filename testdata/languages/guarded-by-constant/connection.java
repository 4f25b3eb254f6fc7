import java.net.HttpURLConnection;
import java.net.URL;

class Exchange {
    static final String MODE = "post";

    int exchange(String code) throws Exception {
        if (MODE.equalsIgnoreCase("GET")) {
            return new URL("https://api.example.test/oauth/old_token?grant_type=authorization_code&code=" + code).openStream().read();
        }
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setRequestMethod(MODE.toUpperCase());
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode(); // [code]
    }
}
