import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Back {
    void show(String code, HttpServletResponse response) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        JSONObject answer = new JSONObject(new OkHttpClient().newCall(request).execute().body().string()); // [code]
        Cookie cookie = new Cookie("token", answer.getString("access_token"));
        cookie.setHttpOnly(true);
        cookie.setMaxAge(365 * 24 * 60 * 60);
        response.addCookie(cookie);
    }
}
