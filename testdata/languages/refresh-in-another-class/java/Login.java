import javax.servlet.http.HttpServletRequest;
import org.json.JSONObject;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Login {
    private final RestTemplate rest = new RestTemplate();

    void back(HttpServletRequest request) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", request.getParameter("code"));
        JSONObject answer = new JSONObject(rest.postForObject(Urls.TOKEN, form, String.class)); // [code]
        request.getSession().setAttribute("access", answer.getString("access_token"));
        request.getSession().setAttribute("refresh", answer.getString("refresh_token"));
    }
}
