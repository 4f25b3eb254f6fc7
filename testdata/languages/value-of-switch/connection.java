import java.net.HttpURLConnection;
import java.net.URL;

enum Stage { LIVE, TEST }

class Exchange {
    private String host(Stage stage) {
        return switch (stage) {
            case LIVE -> "https://api.example.test";
            case TEST -> "https://sandbox.example.test";
        };
    }

    private String path(String what) {
        return switch (what) {
            case "token":
                String folder = "/oauth";
                yield folder + "/old_token";
            default:
                yield "/" + what;
        };
    }

    private int send(Object body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(host(Stage.LIVE) + path("token")).openConnection();
        connection.setDoOutput(true);
        if (body instanceof String text && !text.isEmpty()) {
            connection.getOutputStream().write(text.getBytes());
        }
        return connection.getResponseCode();
    }

    int exchange(String code) throws Exception {
        return send("grant_type=authorization_code&code=" + code); // [code]
    }
}
