import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

abstract class HttpCall<T extends HttpCall<T>> {
    protected String url;
    protected String verb = "POST";
    protected Map<String, String> fields = new LinkedHashMap<>();

    public HttpCall<T> setUrl(String url) {
        this.url = url;
        return this;
    }

    public HttpCall<T> setVerb(String verb) {
        this.verb = verb;
        return this;
    }

    public HttpCall<T> setFields(Map<String, String> fields) {
        this.fields = fields;
        return this;
    }

    public int send() throws IOException {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (query.length() > 0) {
                query.append('&');
            }
            query.append(field.getKey()).append("=").append(URLEncoder.encode(field.getValue(), "UTF-8"));
        }
        String target = url;
        if ("GET".equals(verb)) {
            target += "?" + query;
        }
        HttpURLConnection connection = (HttpURLConnection) new URL(target).openConnection();
        connection.setRequestMethod(verb);
        if (!"GET".equals(verb)) {
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(query.toString().getBytes());
            }
        }
        return connection.getResponseCode();
    }
}

class DirectLogin extends HttpCall<DirectLogin> {
    int login(String name, String password, String clientId) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "password");
        fields.put("user_id", name);
        fields.put("password", password);
        fields.put("client_id", clientId);
        return setUrl("https://api.example.test/oauth/old_token")
            .setVerb("GET")
            .setFields(fields)
            .send(); // [login]
    }
}
