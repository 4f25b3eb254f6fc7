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

    void fixed(String code, String id, String secret) throws Exception {
        token = obtain(code, id, secret).getString("access_token");
        expiresAt = System.currentTimeMillis() + 356 * DAY; // expect: token-lifetime-assumed high
    }

    void seconds(String code, String id, String secret) throws Exception {
        token = obtain(code, id, secret).getString("access_token");
        expiresAt = System.currentTimeMillis() + 30758399 * 1000L; // expect: token-lifetime-assumed high
    }

    void duration(String code, String id, String secret) throws Exception {
        JSONObject answer = obtain(code, id, secret);
        token = answer.getString("access_token");
        expiresAt = answer.getLong("expires_in") * 1000; // expect: token-lifetime-assumed high
    }

    void margin(String code, String id, String secret) throws Exception {
        JSONObject answer = obtain(code, id, secret);
        token = answer.getString("access_token");
        expiresAt = System.currentTimeMillis() + (answer.getLong("expires_in") - 86400) * 1000; // expect: token-lifetime-assumed high
    }
}
