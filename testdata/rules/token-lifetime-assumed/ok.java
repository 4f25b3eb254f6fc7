import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;
import redis.clients.jedis.Jedis;

// Computed from the answer; within the hour; another value; a number in a text.
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

    String kept(Jedis redis, String code, String id, String secret) throws Exception {
        JSONObject answer = obtain(code, id, secret);
        redis.setex("computed", answer.getInt("expires_in") - 60, answer.getString("access_token"));
        redis.setex("hour", 3600, answer.getString("access_token"));
        redis.setex("organizer", 31536000, answer.getString("organizer_key"));
        return "expires in 30758399 seconds, they said";
    }
}
