import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

record Settings(String host, String tokenPath) {
    static final Settings LIVE = new Settings("https://api.example.test", "/oauth/old_token");
}

class Exchange {
    private final Settings settings;

    Exchange() {
        this.settings = Settings.LIVE;
    }

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(settings.host() + settings.tokenPath()).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
