import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.text.MessageFormat;

final class Endpoints {
    private static final String PATTERN = "https://{0}/oauth/{1}";

    private Endpoints() {
    }

    static String of(String host, String name) {
        return MessageFormat.format(PATTERN, host, name);
    }
}

class Exchange {
    int exchange(String code) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(Endpoints.of("api.example.test", "old_token")).openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(("grant_type=authorization_code&code=" + code).getBytes("UTF-8"));
        out.close();
        return connection.getResponseCode(); // [code]
    }
}
