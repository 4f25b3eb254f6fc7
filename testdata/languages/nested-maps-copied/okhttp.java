import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Renew {
    private static final Map<String, Map<String, String>> OPTIONS = Map.of("headers", Map.of("Accept", "application/json"));
    private final OkHttpClient http = new OkHttpClient();

    private static Headers headers(Map<String, Map<String, String>> options) {
        Headers.Builder headers = new Headers.Builder();
        options.get("headers").forEach(headers::add);
        return headers.build();
    }

    void run(String token) throws Exception {
        Map<String, Map<String, String>> special = new HashMap<>(OPTIONS);
        Map<String, String> own = new HashMap<>(OPTIONS.get("headers"));
        own.put("X-Renew", "1");
        special.put("headers", own);
        http.newCall(new Request.Builder().url("https://api.example.test/v1/me").headers(headers(OPTIONS)).build()).execute(); // [plain]
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
        http.newCall(new Request.Builder().url("https://api.example.test/oauth/old_token").headers(headers(special)).post(form).build()).execute(); // [special]
    }
}
