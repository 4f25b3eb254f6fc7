import javax.servlet.http.HttpSession;
import org.json.JSONObject;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Login {
    private String send(LinkedMultiValueMap<String, String> form) {
        return new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token", form, String.class);
    }

    void login(String code, HttpSession session) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        session.setAttribute("token", new JSONObject(send(form)).getString("access_token"));
    }

    void refresh(String token, HttpSession session) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        session.setAttribute("token", new JSONObject(send(form)).getString("access_token"));
    }
}
