import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(System.getenv("TOKEN_URL")).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
