import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Session {
    private String access;
    private String refresh;

    private JSONObject renewed(String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", refresh).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new JSONObject(new OkHttpClient().newCall(request).execute().body().string());
    }

    void overwrite(String id, String secret) throws Exception {
        JSONObject answer = renewed(id, secret);
        access = answer.getString("access_token");
        refresh = answer.getString("refresh_token"); // expect: refresh-token-dropped high
    }
}
