import java.io.OutputStreamWriter;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLEncoder;

public class Exchange {
    private static Object send(String url, String[] names, String[] values) throws Exception {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            data.append(i == 0 ? "" : "&").append(names[i]).append("=").append(URLEncoder.encode(values[i], "UTF-8"));
        }
        URLConnection connection = new URL(url).openConnection();
        connection.setDoOutput(true);
        OutputStreamWriter writer = new OutputStreamWriter(connection.getOutputStream());
        writer.write(data.toString());
        writer.flush();
        return connection.getContent();
    }

    public Object exchange(String code) throws Exception {
        return send("https://api.example.test/oauth/old_token", // [code]
            new String[] { "grant_type", "code" },
            new String[] { "authorization_code", code });
    }
}
