import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

interface Hosts {
    String SCHEME = "https";
    String API = SCHEME + "://" + "api.example.test";
}

class Paths implements Hosts {
    static final String FOLDER = "oauth";
    static final String TOKEN = API + "/" + FOLDER + "/old_token";
    static final Map<String, String> KEYS = new HashMap<>();

    static {
        KEYS.put("client", "k-1");
    }
}

class Exchange extends Paths {
    int exchange(String code) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(TOKEN).openConnection();
        connection.setDoOutput(true);
        String body = String.join("&", "grant_type=authorization_code", "code=" + code, "client_id=" + Paths.KEYS.get("client"));
        connection.getOutputStream().write(body.getBytes());
        return connection.getResponseCode(); // [code]
    }
}
