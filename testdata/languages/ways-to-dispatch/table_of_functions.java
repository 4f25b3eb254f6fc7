import java.util.Map;
import java.util.function.Function;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static FormBody byCode(String value) {
        return new FormBody.Builder().add("grant_type", "authorization_code").add("code", value).build();
    }

    private static final Map<String, Function<String, FormBody>> FORMS = Map.of("code", Exchange::byCode);

    String exchange(String code) throws Exception {
        FormBody form = FORMS.get("code").apply(code);
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
