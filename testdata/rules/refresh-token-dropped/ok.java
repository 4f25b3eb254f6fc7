import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Session {
    private String access;
    private String refresh;

    private JSONObject renewed(String url, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", refresh).build();
        Request request = new Request.Builder().url(url).header("Authorization", Credentials.basic(id, secret)).post(form).build();
        return new JSONObject(new OkHttpClient().newCall(request).execute().body().string());
    }

    void byDefault(String id, String secret) throws Exception {
        JSONObject answer = renewed("https://api.getgo.com/oauth/v2/token", id, secret);
        access = answer.getString("access_token");
        refresh = answer.optString("refresh_token", refresh);
    }

    void byGuard(String id, String secret) throws Exception {
        JSONObject answer = renewed("https://api.getgo.com/oauth/v2/token", id, secret);
        access = answer.getString("access_token");
        if (answer.has("refresh_token")) {
            refresh = answer.getString("refresh_token");
        }
    }
}
