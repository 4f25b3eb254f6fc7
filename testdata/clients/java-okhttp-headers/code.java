// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json X-Shop=7 X-More=1 X-Line=2

import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Code {
    String exchange(String code) throws Exception {
        Headers.Builder headers = new Headers.Builder()
            .add("Accept", "application/json")
            .set("X-Shop", "7")
            .add("X-Line: 2")
            .addAll(Headers.of(Map.of("X-More", "1")))
            .add("X-Gone", "1");
        headers.removeAll("X-Gone");
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request template = new Request.Builder().url("https://api.example.test/oauth/none").header("X-Old", "1").build();
        Request request = template.newBuilder().removeHeader("X-Old").url("https://api.example.test/oauth/token").headers(headers.build()).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string();
    }
}
