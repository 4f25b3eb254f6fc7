import java.net.HttpURLConnection;
import java.net.URL;

class Login {
    int login(String user, boolean post) throws Exception {
        String params = "grant_type=password&user_id=" + user;
        String address = "https://api.example.test/oauth/old_token";
        if (!post) {
            address += "?" + params;
        }
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        if (post) {
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.getOutputStream().write(params.getBytes());
        }
        return connection.getResponseCode(); // [login]
    }
}
