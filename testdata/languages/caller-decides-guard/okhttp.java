import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Guarded {
    private final OkHttpClient client = new OkHttpClient();

    private String go(String path, Map<String, String> params, boolean post) throws Exception {
        String url = "https://api.example.test" + path;
        Request.Builder request = new Request.Builder();
        if (post) {
            FormBody.Builder form = new FormBody.Builder();
            for (Map.Entry<String, String> e : params.entrySet()) {
                form.addEncoded(e.getKey(), e.getValue());
            }
            request.url(url).post(form.build());
        } else {
            String query = params.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&"));
            request.url(url + "?" + query).get();
        }
        return client.newCall(request.build()).execute().body().string();
    }

    String login(String user) throws Exception {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("grant_type", "password");
        params.put("user_id", user);
        return go("/oauth/old_token", params, false); // [get]
    }

    String refresh(String token) throws Exception {
        return go("/oauth/old_token", Map.of("grant_type", "refresh_token", "refresh_token", token), true); // [post]
    }
}
