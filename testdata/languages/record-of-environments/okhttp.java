import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Shop {
    enum Stage { LIVE, TEST }

    private static final Map<Stage, String> HOSTS = Map.of(
        Stage.LIVE, "https://api.example.test",
        Stage.TEST, "https://api-test.example.test"
    );

    private final String host;

    Shop(Stage stage) {
        this.host = HOSTS.get(stage);
    }

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(host + "/oauth/old_token").post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}

class Shops {
    static final Shop LIVE = new Shop(Shop.Stage.LIVE);
}
