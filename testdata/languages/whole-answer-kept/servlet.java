import javax.servlet.http.HttpSession;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Exchange {
    private String fetch(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, String.class); // [code]
    }

    void exchange(String code, HttpSession session) {
        session.setAttribute("tokens", fetch(code));
    }
}
