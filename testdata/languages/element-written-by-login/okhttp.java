import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Shared {
    private final Map<String, String> headers = new HashMap<>();

    Shared() {
        headers.put("Accept", "application/json");
    }

    void login(String user) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "password").add("user_id", user).build();
        Request request = new Request.Builder()
            .url("https://api.example.test/oauth/old_token")
            .headers(Headers.of(headers))
            .post(form)
            .build();
        JSONObject answer = new JSONObject(new OkHttpClient().newCall(request).execute().body().string()); // [login]
        headers.put("Authorization", "Bearer " + answer.getString("access_token"));
    }
}
