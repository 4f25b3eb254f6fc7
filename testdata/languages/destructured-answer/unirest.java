import java.util.Optional;
import javax.servlet.http.HttpSession;
import kong.unirest.Unirest;
import kong.unirest.json.JSONObject;

class Callback {
    String handle(HttpSession session, String code) {
        JSONObject answer = Unirest.post("https://api.example.test/oauth/old_token")
            .field("grant_type", "authorization_code")
            .field("code", code)
            .asJson() // [code]
            .getBody()
            .getObject();
        String access = answer.getString("access_token"), refresh = answer.optString("refresh_token");
        session.setAttribute("access", access);
        session.setAttribute("refresh", refresh);
        return answer.optString("platform", "none");
    }
}
