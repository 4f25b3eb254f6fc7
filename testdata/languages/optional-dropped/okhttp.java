import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class Exchange {
    private final OkHttpClient http = new OkHttpClient();

    String run(String code, String scope) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("scope", scope);
        FormBody.Builder form = new FormBody.Builder();
        fields.entrySet().stream().filter(field -> field.getValue() != null).forEach(field -> form.add(field.getKey(), field.getValue()));
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build();
        try (Response response = http.newCall(request).execute()) { // [code]
            return response.body().string();
        }
    }
}
