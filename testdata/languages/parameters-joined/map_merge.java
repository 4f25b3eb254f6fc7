import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static final Map<String, String> DEFAULTS = Map.of("grant_type", "authorization_code");

    String exchange(String code) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>(DEFAULTS);
        fields.merge("code", code, (old, given) -> given);
        fields.merge("grant_type", "authorization_code", String::concat);
        fields.put("grant_type", DEFAULTS.get("grant_type"));
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
