import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Login {
    ByJackson obtain(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new ObjectMapper().readValue(new OkHttpClient().newCall(request).execute().body().string(), ByJackson.class);
    }
}

// Jackson makes text of a number: it is wrong only for what the code does with it.
class ByJackson {
    @JsonProperty("access_token")
    String token;
    @JsonProperty("token_type")
    String kind;
    @JsonProperty("expires_in")
    String life; // expect: token-response-expires-in-string high warning
}
