import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

class Directory {
    private final String key;

    Directory(String key) {
        this.key = key;
    }

    Object login(String user, String password) throws Exception {
        Map<String, String> params = new HashMap<>();
        params.put("grant_type", "password");
        params.put("user_id", user);
        params.put("password", password);
        params.put("client_id", this.key);
        StringBuilder query = new StringBuilder("?");
        for (String name : params.keySet()) {
            query.append(name + "=" + URLEncoder.encode(params.get(name), "UTF-8") + "&");
        }
        query.deleteCharAt(query.length() - 1);
        return HttpClients.createDefault().execute(new HttpGet("https://api.example.test/oauth/old_token" + query)); // [login]
    }
}
