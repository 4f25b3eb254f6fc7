import java.util.Map;
import java.util.function.Function;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class ShopCalls {
    private static Response post(FormBody form) {
        try {
            return new OkHttpClient().newCall(new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute();
        } catch (java.io.IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static Map<String, Function<String, Response>> calls() {
        Function<String, Response> exchange = code ->
            post(new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()); // [code]
        return Map.of(
            "exchange", exchange,
            "renew", token -> post(new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()) // [refresh]
        );
    }
}
