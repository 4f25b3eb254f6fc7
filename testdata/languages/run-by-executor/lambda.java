import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Exchange {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    void exchange(String code) {
        String url = "https://api.example.test/oauth/old_token";
        executor.submit(() -> {
            HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
            connection.setDoOutput(true);
            connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
            return connection.getResponseCode(); // [code]
        });
    }
}
