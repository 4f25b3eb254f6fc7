import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

enum Endpoint {
    TOKEN("/oauth/old_token"),
    ME("/v1/me");

    private static final String HOST = "https://api.example.test";
    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    @Override
    public String toString() {
        return HOST + path;
    }
}

class Exchange {
    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(Endpoint.TOKEN.toString()).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
