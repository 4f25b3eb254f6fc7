import java.util.concurrent.Callable;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static <T> T withRetry(int times, Callable<T> action) throws Exception {
        Exception last = null;
        for (int i = 0; i < times; i++) {
            try {
                return action.call();
            } catch (java.io.IOException e) {
                last = e;
            }
        }
        throw last;
    }

    static String run(String code) throws Exception {
        FormBody.Builder fields = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code);
        fields.add("client_id", "k-1");
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(fields.build()).build();
        return withRetry(3, () -> new OkHttpClient().newCall(request).execute().body().string()); // [code]
    }
}
