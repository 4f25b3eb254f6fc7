import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class Tokens {
    private static final String URL = "https://api.example.test/oauth/old_token";

    private static String basic(String id, String secret) {
        byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private int send(String body, String authorization) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(URL).openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", authorization);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return connection.getResponseCode();
    }

    int exchange(String id, String secret, String code) throws Exception {
        return send("grant_type=authorization_code&code=" + URLEncoder.encode(code, "UTF-8"), basic(id, secret)); // [code]
    }

    int renew(String id, String secret, String old) throws Exception {
        String pair = new String(Base64.getEncoder().encode(String.join(":", id, secret).getBytes()));
        return send(String.format("grant_type=refresh_token&refresh_token=%s", old), String.format("Basic %s", pair)); // [refresh]
    }
}
