import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Map;

class Sender {
    private static String encode(Map<?, ?> fields) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (text.length() > 0) {
                text.append('&');
            }
            text.append(field.getKey()).append('=').append(URLEncoder.encode(String.valueOf(field.getValue()), "UTF-8"));
        }
        return text.toString();
    }

    private static int send(Object body, Object headers) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setDoOutput(true);
        if (headers instanceof Map) {
            for (Map.Entry<?, ?> header : ((Map<?, ?>) headers).entrySet()) {
                connection.setRequestProperty((String) header.getKey(), (String) header.getValue());
            }
        }
        String content;
        if (body instanceof Map) {
            content = encode((Map<?, ?>) body);
        } else if (body instanceof String) {
            content = (String) body;
        } else {
            throw new IllegalArgumentException("what is " + body);
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(content.getBytes("UTF-8"));
        }
        return connection.getResponseCode();
    }

    int code(String code) throws IOException {
        return send(Map.of("grant_type", "authorization_code", "code", code), Map.of("Accept", "application/json")); // [code]
    }

    int refresh(String old) throws IOException {
        return send("grant_type=refresh_token&refresh_token=" + old, null); // [flat]
    }
}
