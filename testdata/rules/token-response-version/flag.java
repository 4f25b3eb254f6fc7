import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

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

    boolean compared(String code, String id, String secret) throws Exception {
        JSONObject answer = obtain(code, id, secret);
        return "2".equals(answer.getString("version")); // expect: token-response-version high
    }
}
