import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Stages {
    private static final String STAGE = "live";
    private static final Map<String, Map<String, String>> URLS = Map.of(
        "live", Map.of("token", "https://api.example.test/oauth/old_token", "authorize", "https://api.example.test/oauth/old_authorize"),
        "test", Map.of("token", "https://sandbox.example.test/oauth/old_token", "authorize", "https://sandbox.example.test/oauth/old_authorize")
    );

    private static String url(String name) {
        return URLS.get(STAGE).get(name);
    }

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(url("token")).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }

    String authorize(String key) {
        return url("authorize") + "?client_id=" + key; // [authorize]
    }
}
