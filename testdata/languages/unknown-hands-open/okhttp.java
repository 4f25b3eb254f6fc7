import com.vendor.signing.Signer;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    String run(String code) throws Exception {
        OkHttpClient client = new OkHttpClient.Builder().addInterceptor(new Signer("k-1")).build();
        Request request = new Request.Builder()
            .url("https://api.example.test/oauth/old_token")
            .post(new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
            .build();
        return client.newCall(request).execute().body().string(); // [code]
    }
}
