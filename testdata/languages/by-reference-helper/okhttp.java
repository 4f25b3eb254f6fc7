import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static void complete(Map<String, String> fields, Map<String, String> headers, String secret) {
        fields.put("client_id", "k-1");
        headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(("k-1:" + secret).getBytes()));
    }

    String run(String code, String secret) throws Exception {
        Map<String, String> headers = new HashMap<>();
        Map<String, String> fields = new HashMap<>(Map.of("grant_type", "authorization_code", "code", code));
        complete(fields, headers, secret);
        headers.put("Accept-Language", "en");
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        Request.Builder request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build());
        headers.forEach((name, value) -> request.addHeader(name, value));
        return new OkHttpClient().newCall(request.build()).execute().body().string(); // [code]
    }
}
