import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class ShopClient {
    private final OkHttpClient http = new OkHttpClient();
    private final Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));

    void authorize(String token) {
        headers.put("Authorization", "Bearer " + token);
    }

    Response me() throws Exception {
        Request request = new Request.Builder().url("https://api.example.test/v1/me").headers(Headers.of(headers)).build();
        return http.newCall(request).execute(); // [me]
    }

    Response refresh(String token) throws Exception {
        Map<String, String> plain = new HashMap<>(headers);
        plain.remove("Authorization");
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
        Request request = new Request.Builder()
            .url("https://api.example.test/oauth/old_token")
            .headers(Headers.of(plain))
            .post(form)
            .build();
        return http.newCall(request).execute(); // [refresh]
    }
}
