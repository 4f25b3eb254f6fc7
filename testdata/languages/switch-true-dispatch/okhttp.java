import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Transport {
    private String call(String method, String address, Map<String, String> fields) throws Exception {
        Request.Builder request = new Request.Builder();
        if (method.equals("get")) {
            HttpUrl.Builder url = HttpUrl.parse(address).newBuilder();
            fields.forEach(url::addQueryParameter);
            request.url(url.build());
        } else if (method.equals("post") || method.equals("put")) {
            FormBody.Builder form = new FormBody.Builder();
            fields.forEach(form::add);
            request.url(address).method(method.toUpperCase(), form.build());
        } else {
            throw new IllegalArgumentException(method);
        }
        return new OkHttpClient().newCall(request.build()).execute().body().string();
    }

    String password(String user, String password) throws Exception {
        Map<String, String> fields = Map.of("grant_type", "password", "user_id", user, "password", password);
        return call("get", "https://api.example.test/oauth/old_token", fields); // [password]
    }

    String code(String code) throws Exception {
        Map<String, String> fields = Map.of("grant_type", "authorization_code", "code", code);
        return call("post", "https://api.example.test/oauth/old_token", fields); // [code]
    }
}
