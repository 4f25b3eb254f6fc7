import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Grant {
    private final String type = "authorization_code";
    private String code;

    void setCode(String code) {
        this.code = code;
    }

    Map<String, String> toFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", type);
        fields.put("code", code);
        return fields;
    }
}

class Sender {
    @SuppressWarnings("unchecked")
    private static String send(Object data) throws Exception {
        Map<String, String> fields;
        if (data instanceof Grant grant) {
            fields = grant.toFields();
        } else {
            fields = (Map<String, String>) data;
        }
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        return new OkHttpClient().newCall(new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute().body().string(); // [code]
    }

    static String exchange(String code) throws Exception {
        Grant grant = new Grant();
        grant.setCode(code);
        return send(grant);
    }
}
