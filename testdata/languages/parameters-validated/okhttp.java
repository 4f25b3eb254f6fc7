import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static final List<String> REQUIRED = List.of("grant_type", "code", "client_id");

    private static Map<String, String> check(Map<String, String> fields) {
        for (String name : REQUIRED) {
            if (fields.get(name) == null || fields.get(name).isBlank()) {
                throw new IllegalArgumentException(name + " is missing");
            }
        }
        return fields;
    }

    String run(String code, String client) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("client_id", client);
        FormBody.Builder form = new FormBody.Builder();
        check(fields).forEach(form::add);
        return new OkHttpClient().newCall(new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute().body().string(); // [code]
    }
}
