// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Basic base64-wrapped(app:*)"

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URL;
import java.net.URLConnection;
import java.util.Base64;

class Refresh {
    Object refresh(String token, String secret) throws Exception {
        URLConnection connection = new URL(new URL("https://api.example.test/v1/x"), "/oauth/token").openConnection();
        connection.setDoOutput(true);
        connection.addRequestProperty("Authorization", "Basic " + Base64.getMimeEncoder().encodeToString(("app:" + secret).getBytes()));
        OutputStream out = connection.getOutputStream();
        OutputStreamWriter writer = new OutputStreamWriter(out, "UTF-8");
        writer.write("grant_type=refresh_token");
        writer.write("&refresh_token=" + token);
        writer.close();
        return connection.getContent();
    }
}
