import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static FormBody.Builder fields(Map<String, String> values) {
        FormBody.Builder form = new FormBody.Builder();
        values.entrySet().forEach(value -> form.add(value.getKey(), value.getValue()));
        return form;
    }

    String run(String code) throws Exception {
        Headers headers = new Headers.Builder().add("Accept", "application/json").add("X-Shop", "7").build();
        FormBody.Builder body = fields(Map.of("grant_type", "authorization_code", "code", code));
        for (Map.Entry<String, String> more : Map.of("redirect_uri", "https://shop.example.test/back").entrySet()) {
            body.add(more.getKey(), more.getValue());
        }
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").headers(headers).post(body.build()).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
