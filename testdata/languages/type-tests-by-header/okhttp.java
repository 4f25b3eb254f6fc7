import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Poster {
    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    private String post(String url, Object body, Map<String, String> headers) throws Exception {
        Request.Builder request = new Request.Builder().url(url);
        if (headers != null) {
            request.headers(Headers.of(headers));
        }
        if (body instanceof String text) {
            request.post(RequestBody.create(text, FORM));
        } else if (body instanceof Map<?, ?> fields) {
            FormBody.Builder form = new FormBody.Builder();
            fields.forEach((name, value) -> form.add((String) name, (String) value));
            request.post(form.build());
        } else {
            throw new IllegalArgumentException();
        }
        return new OkHttpClient().newCall(request.build()).execute().body().string();
    }

    String code(String code) throws Exception {
        Map<String, String> fields = Map.of("grant_type", "authorization_code", "code", code);
        return post("https://api.example.test/oauth/old_token", fields, Map.of("Accept", "application/json")); // [code]
    }

    String refresh(String token) throws Exception {
        return post("https://api.example.test/oauth/old_token", "grant_type=refresh_token&refresh_token=" + token, null); // [flat]
    }
}
