import javax.servlet.http.HttpSession;
import org.json.JSONObject;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Login {
    void login(String code, HttpSession session) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        String text = new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token", form, String.class); // expect: token-never-refreshed high
        session.setAttribute("token", new JSONObject(text).getString("access_token"));
    }
}
