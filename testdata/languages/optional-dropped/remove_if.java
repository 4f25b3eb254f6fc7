import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Codes {
    private static final OkHttpClient HTTP = new OkHttpClient();

    static String exchange(String code, String scope) throws java.io.IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("scope", scope);
        fields.values().removeIf(Objects::isNull);
        fields.entrySet().removeIf(field -> field.getValue().isEmpty());
        FormBody.Builder form = new FormBody.Builder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            form.add(field.getKey(), field.getValue());
        }
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build();
        return HTTP.newCall(request).execute().body().string(); // [code]
    }
}
