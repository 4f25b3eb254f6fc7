import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Shared {
    private static void addKind(Map<String, String> headers, String kind) {
        headers.put("X-Kind", kind);
    }

    private static String send(Map<String, String> headers, FormBody body) throws Exception {
        Request.Builder request = new Request.Builder().url("https://api.example.test/oauth/old_token");
        request.headers(Headers.of(headers));
        return new OkHttpClient().newCall(request.post(body).build()).execute().body().string();
    }

    String refresh(String token) throws Exception {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        Map<String, String> same = headers;
        addKind(same, "refresh");
        return send(headers, new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()); // [shared]
    }

    String exchange(String code) throws Exception {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        Map<String, String> copy = new HashMap<>(headers);
        addKind(headers, "never sent");
        return send(copy, new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()); // [copied]
    }
}
