import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

sealed interface Grant permits Code {}

record Code(String value) implements Grant {}

class Exchange {
    private static FormBody form(Grant grant) {
        return switch (grant) {
            case Code(String value) -> new FormBody.Builder().add("grant_type", "authorization_code").add("code", value).build();
        };
    }

    String exchange(String code) throws Exception {
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form(new Code(code))).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
