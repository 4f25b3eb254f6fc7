import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Inline {
    Object login(String user, String password, String key) throws Exception {
        HttpGet get = new HttpGet("https://api.getgo.com/oauth/access_token?grant_type=password&user_id=" + user + "&password=" + password + "&client_id=" + key); // expect: token-legacy-endpoint high
        return HttpClients.createDefault().execute(get);
    }
}

class Sender {
    private final RestTemplate rest = new RestTemplate();
    private final String host;

    Sender(String host) {
        this.host = host;
    }

    String post(String path, String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return rest.postForObject(host + path, form, String.class);
    }
}

class ByHelper {
    private final Sender sender = new Sender("https://api.citrixonline.com");

    String exchange(String code) {
        return sender.post("/oauth/access_token", code); // expect: token-legacy-endpoint high
    }
}
