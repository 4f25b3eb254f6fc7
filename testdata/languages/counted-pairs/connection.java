import java.net.URL;
import java.net.URLEncoder;

class Client {
    private static final String HOST = "https://api.example.test";

    private static Object get(String path, String[] pairs) throws Exception {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            query.append(query.length() == 0 ? "?" : "&");
            query.append(pairs[i]).append("=").append(URLEncoder.encode(pairs[i + 1], "UTF-8"));
        }
        return new URL(HOST + path + query).openStream();
    }

    Object login(String user) throws Exception {
        return get("/oauth/old_token", new String[] {"grant_type", "password", "user_id", user, "client_id", "k-1"}); // [login]
    }
}
