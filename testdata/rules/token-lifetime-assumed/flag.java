import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;
import redis.clients.jedis.Jedis;

class Tokens {
    private JSONObject obtain(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new JSONObject(new OkHttpClient().newCall(request).execute().body().string());
    }

    void kept(Jedis redis, String code, String id, String secret) throws Exception {
        String token = obtain(code, id, secret).getString("access_token");
        redis.setex("token", 365 * 24 * 3600, token); // expect: token-lifetime-assumed high
    }
}
