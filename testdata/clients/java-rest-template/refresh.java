// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token headers X-A=1
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token auth=basic

import java.net.URI;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.*;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Refresh {
    String refresh(String token) {
        RestTemplate rest = new RestTemplateBuilder().basicAuthentication("app", "s-1").build();
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("grant_type", "refresh_token");
        form.set("refresh_token", token);
        return rest.postForObject("https://api.example.test/oauth/token", form, String.class);
    }

    void others(String encoded) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-A", "1");
        RequestEntity<String> entity = new RequestEntity<>("grant_type=refresh_token", headers, HttpMethod.POST, URI.create("https://api.example.test/oauth/token"));
        new RestTemplate().exchange(entity, String.class);
        HttpHeaders basic = new HttpHeaders();
        basic.setBasicAuth(encoded);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        new RestTemplate().postForObject("https://api.example.test/oauth/token", new HttpEntity<>(form, basic), String.class);
    }
}
