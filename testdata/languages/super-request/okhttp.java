import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Base {
    protected String root = "https://api.example.test";

    protected String request(String verb, String path, Map<String, String> headers, RequestBody body) throws Exception {
        Request.Builder request = new Request.Builder().url(root + path).addHeader("Accept", "application/json").method(verb, body);
        headers.forEach((name, value) -> request.addHeader(name, value));
        return new OkHttpClient().newCall(request.build()).execute().body().string();
    }
}

class Shop extends Base {
    @Override
    protected String request(String verb, String path, Map<String, String> headers, RequestBody body) throws Exception {
        Map<String, String> all = new HashMap<>(headers);
        all.put("X-Shop", "7");
        return super.request(verb, path, all, body);
    }

    String me() throws Exception {
        return request("GET", "/v1/me", Map.of(), null); // [me]
    }

    String refresh(String token) throws Exception {
        return request("POST", "/oauth/old_token", Map.of(), new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()); // [refresh]
    }
}
