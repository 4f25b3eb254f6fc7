import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Exchange {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    Future<Integer> exchange(final String code) {
        final String url = "https://api.example.test/oauth/old_token";
        return executor.submit(new Callable<Integer>() {
            @Override
            public Integer call() throws Exception {
                HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
                connection.setDoOutput(true);
                connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
                return connection.getResponseCode(); // [code]
            }
        });
    }
}
