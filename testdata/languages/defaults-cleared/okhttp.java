import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Cleared {
    private static final Request TEMPLATE = new Request.Builder()
        .url("https://api.example.test/v1/other")
        .header("Accept", "text/html")
        .header("Authorization", "Bearer none")
        .delete()
        .build();

    String token(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = TEMPLATE.newBuilder()
            .url("https://api.example.test/oauth/old_token")
            .header("Accept", "application/json")
            .removeHeader("Authorization")
            .post(form)
            .build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [token]
    }
}
