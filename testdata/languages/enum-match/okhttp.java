import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

enum Stage {
    LIVE, TEST;

    String host() {
        return switch (this) {
            case LIVE -> "https://api.example.test";
            case TEST -> "https://test.example.test";
        };
    }
}

class Tokens {
    void refresh(String old) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build();
        new OkHttpClient().newCall(new Request.Builder().url(Stage.LIVE.host() + "/oauth/old_token").post(form).build()).execute(); // [live]
    }
}
