import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

enum Environment {
    LIVE("https", "api.example.test", -1),
    LOCAL("http", "localhost", 8080);

    private final String scheme;
    private final String host;
    private final int port;

    Environment(String scheme, String host, int port) {
        this.scheme = scheme;
        this.host = host;
        this.port = port;
    }

    String url(String path) {
        String authority = port > 0 ? host + ":" + port : host;
        return scheme + "://" + authority + path;
    }
}

class Exchange {
    Map<?, ?> exchange(String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject(Environment.LIVE.url("/oauth/old_token"), form, Map.class); // [code]
    }
}
