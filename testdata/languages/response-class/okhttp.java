import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import javax.servlet.http.HttpSession;
import okhttp3.*;

class TokenResponse {
    @JsonProperty("access_token")
    private String accessToken;

    public String getAccessToken() {
        return accessToken;
    }
}

class Exchange {
    private TokenResponse fetch(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        Response response = new OkHttpClient().newCall(request).execute(); // [code]
        return new ObjectMapper().readValue(response.body().string(), TokenResponse.class);
    }

    void exchange(String code, HttpSession session) throws Exception {
        session.setAttribute("token", fetch(code).getAccessToken());
    }
}
