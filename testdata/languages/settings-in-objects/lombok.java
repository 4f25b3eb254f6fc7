import lombok.Builder;
import lombok.Value;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

@Value
@Builder
class Settings {
    String host;
    @Builder.Default
    String tokenPath = "/oauth/old_token";
}

class Exchange {
    private final Settings settings = Settings.builder().host("https://api.example.test").build();

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(settings.getHost() + settings.getTokenPath()).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
