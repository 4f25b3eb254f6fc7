import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

// Numbers, conversions that take both, and another's field.
class Login {
    TokenAnswer obtain(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new Gson().fromJson(new OkHttpClient().newCall(request).execute().body().string(), TokenAnswer.class);
    }

    long until(String code, String id, String secret) throws Exception {
        TokenAnswer answer = obtain(code, id, secret);
        return System.currentTimeMillis() / 1000 + answer.life - 60 + Integer.parseInt(String.valueOf(answer.life));
    }
}

class TokenAnswer {
    @SerializedName("access_token")
    String token;
    @SerializedName("expires_in")
    int life;
}

class Coupon {
    @SerializedName("expires_in")
    String life;
}
