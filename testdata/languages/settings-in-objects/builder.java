import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Settings {
    private final String host;
    private final String tokenPath;

    private Settings(Builder builder) {
        this.host = builder.host;
        this.tokenPath = builder.tokenPath;
    }

    static Builder builder() {
        return new Builder();
    }

    String tokenUrl() {
        return host + tokenPath;
    }

    static final class Builder {
        private String host = "https://none.example.test";
        private String tokenPath = "/oauth/old_token";

        Builder host(String host) {
            this.host = host;
            return this;
        }

        Settings build() {
            return new Settings(this);
        }
    }
}

class Exchange {
    String exchange(String code) throws Exception {
        Settings settings = Settings.builder().host("https://api.example.test").build();
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(settings.tokenUrl()).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
