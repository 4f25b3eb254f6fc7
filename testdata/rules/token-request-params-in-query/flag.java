import java.net.URL;
import org.springframework.web.client.RestTemplate;

class Inline {
    Object refresh(String token) throws Exception {
        return new URL("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=" + token).openStream(); // expect: token-request-params-in-query high
    }
}

class Client {
    String post(String query) {
        return new RestTemplate().postForObject("https://api.getgo.com/oauth/v2/token?" + query, null, String.class);
    }
}

class ByHelper {
    String exchange(String code) {
        return new Client().post("grant_type=authorization_code&code=" + code); // expect: token-request-params-in-query high
    }
}
