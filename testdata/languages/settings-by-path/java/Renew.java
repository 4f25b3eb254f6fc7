package portal;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

public class Renew {
    private static final Config CONFIG = ConfigFactory.load();

    public String run(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        String url = CONFIG.getString("portal.host") + CONFIG.getString("portal.oauth.token-path");
        return new RestTemplate().postForObject(url, form, String.class); // [refresh]
    }
}
