import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Tokens {
    private static final long DAY = 24L * 60 * 60 * 1000;
    private String token;
    private long expiresAt;

    private JSONObject obtain(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new JSONObject(new OkHttpClient().newCall(request).execute().body().string());
    }

    void computed(String code, String id, String secret) throws Exception {
        JSONObject answer = obtain(code, id, secret);
        token = answer.getString("access_token");
        expiresAt = System.currentTimeMillis() + answer.getLong("expires_in") * 1000;
    }

    void hour(String code, String id, String secret) throws Exception {
        token = obtain(code, id, secret).getString("access_token");
        expiresAt = System.currentTimeMillis() + 3600 * 1000L;
    }

    void early(String code, String id, String secret) throws Exception {
        JSONObject answer = obtain(code, id, secret);
        token = answer.getString("access_token");
        expiresAt = System.currentTimeMillis() + (answer.getLong("expires_in") - 60) * 1000;
    }
}
