import java.util.function.Consumer;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class ApiOptions {
    String host = "https://none.example.test";
    String path = "/oauth/old_token";
    String key;
}

class Api {
    private final ApiOptions options = new ApiOptions();

    Api(Consumer<ApiOptions> configure) {
        configure.accept(options);
    }

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", options.key)
            .build();
        return new OkHttpClient().newCall(new Request.Builder().url(options.host + options.path).post(form).build()).execute().body().string(); // [code]
    }
}

class Main {
    static String exchange(String code) throws Exception {
        Api api = new Api(o -> {
            o.host = "https://api.example.test";
            o.key = "k-5";
        });
        return api.exchange(code);
    }
}
