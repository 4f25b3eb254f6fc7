import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.HttpURLConnection;
import java.net.URL;

class Again {
    private int post(String fields, int left) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setDoOutput(true);
        try (OutputStreamWriter writer = new OutputStreamWriter(connection.getOutputStream())) {
            writer.write(fields);
        }
        int status = connection.getResponseCode();
        if (status >= 500 && left > 0) {
            return post(fields, left - 1);
        }
        return status;
    }

    int exchange(String code) throws IOException {
        return post("grant_type=authorization_code&code=" + code, 3); // [code]
    }
}
