import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    String run(String code, boolean proxied) throws Exception {
        Request.Builder request;
        if (proxied) {
            request = new Request.Builder().header("X-Proxy", "1");
        } else {
            request = new Request.Builder();
        }
        request.header("Accept", "application/json");
        request.url("https://api.example.test/oauth/old_token");
        request.post(new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build());
        return new OkHttpClient().newCall(request.build()).execute().body().string(); // [code]
    }
}
