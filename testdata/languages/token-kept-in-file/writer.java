import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import org.json.simple.JSONObject;
import org.json.simple.JSONValue;

class Exchange {
    private static final File FILE = new File("token.txt");

    void exchange(String code) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        JSONObject answer = (JSONObject) JSONValue.parse(new InputStreamReader(connection.getInputStream())); // [code]
        FileWriter writer = new FileWriter(FILE);
        try {
            writer.write((String) answer.get("access_token"));
        } finally {
            writer.close();
        }
    }
}
