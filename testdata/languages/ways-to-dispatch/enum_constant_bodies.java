import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

enum Grant {
    CODE {
        @Override
        FormBody form(String value) {
            return new FormBody.Builder().add("grant_type", "authorization_code").add("code", value).build();
        }
    };

    abstract FormBody form(String value);
}

class Exchange {
    String exchange(String code) throws Exception {
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(Grant.valueOf("CODE").form(code)).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
