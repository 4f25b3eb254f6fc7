import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class TokenHolder {
    private static volatile String token;

    static String getToken(String user, String password) throws Exception {
        if (token != null) {
            return token;
        }
        synchronized (TokenHolder.class) {
            FormBody form = new FormBody.Builder().add("grant_type", "password").add("user_id", user).add("password", password).build();
            Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
            JSONObject answer = new JSONObject(new OkHttpClient().newCall(request).execute().body().string()); // [login]
            token = answer.getString("access_token");
        }
        return token;
    }
}
