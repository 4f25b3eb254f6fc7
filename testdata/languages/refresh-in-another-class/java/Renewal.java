import javax.servlet.http.HttpSession;
import org.json.JSONObject;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Renewal {
    private final HttpSession session;

    Renewal(HttpSession session) {
        this.session = session;
    }

    void run() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", (String) session.getAttribute("refresh"));
        JSONObject answer = new JSONObject(new RestTemplate().postForObject(Urls.TOKEN, form, String.class)); // [refresh]
        session.setAttribute("access", answer.getString("access_token"));
    }
}
