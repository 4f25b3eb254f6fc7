import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Tokens {
    static final String TOKEN = "https://api.getgo.com/oauth/v2/token";

    Object inline(String code, String secret) throws Exception {
        FormBody form = new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_secret", secret) // expect: token-request-client-secret high
            .build();
        return new OkHttpClient().newCall(new Request.Builder().url(TOKEN).post(form).build()).execute();
    }

    // Through a helper of the project.
    private Object post(Map<String, String> fields) throws Exception {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        return new OkHttpClient().newCall(new Request.Builder().url(TOKEN).post(form.build()).build()).execute();
    }

    Object byHelper(String token, String secret) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", token);
        fields.put("client_secret", secret); // expect: token-request-client-secret high
        return post(fields);
    }
}
