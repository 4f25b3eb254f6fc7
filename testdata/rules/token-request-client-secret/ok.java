import java.util.Map;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

// In the header; in another provider's request; in settings.
class Tokens {
    Object exchange(String code, String id, String clientSecret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, clientSecret))
            .post(form)
            .build();
        return new OkHttpClient().newCall(request).execute();
    }

    Object other(String code, String clientSecret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).add("client_secret", clientSecret).build();
        return new OkHttpClient().newCall(new Request.Builder().url("https://login.example.org/oauth/token").post(form).build()).execute();
    }

    Map<String, String> settings(String clientSecret) {
        return Map.of("client_secret", clientSecret);
    }
}
