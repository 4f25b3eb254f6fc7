import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

// The new version; another version.
class Tokens {
    boolean compared(String code, String id, String secret, JSONObject settings) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        JSONObject answer = new JSONObject(new OkHttpClient().newCall(request).execute().body().string());
        return "3".equals(answer.getString("version")) && "2".equals(settings.getString("version"));
    }
}
