// expect: GET https://api.example.test/oauth/token query grant_type=password username=* password=*
// expect: GET https://api.example.test/oauth/me query full=1

import java.io.*;
import java.net.*;

class Login {
    String login(String user, String password) throws IOException {
        URL url = new URL("https://api.example.test/oauth/token?grant_type=password&username=" + URLEncoder.encode(user, "UTF-8") + "&password=" + password);
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("GET");
        if (connection.getResponseCode() != 200) {
            throw new IOException("no");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream()));
        return in.readLine();
    }

    InputStream me() throws IOException {
        return URI.create("https://api.example.test/oauth/me?full=1").toURL().openStream();
    }
}
