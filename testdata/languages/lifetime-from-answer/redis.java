import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;
import redis.clients.jedis.Jedis;

class Tickets {
    void exchange(Jedis jedis, String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        JSONObject answer = new JSONObject(new OkHttpClient().newCall(request).execute().body().string()); // [code]
        jedis.setex("shop_token", answer.getInt("expires_in"), answer.getString("access_token"));
    }
}
