// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code headers X-A=1
// expect: GET https://api.example.test/oauth/me headers X-B=2
// expect: POST https://api.example.test/oauth/app text name=shop

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Code {
    Map exchange(String code, String id, String secret) {
        RestTemplate rest = new RestTemplate();
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth(id, secret);
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return rest.postForEntity("https://api.example.test/oauth/token", new HttpEntity<>(form, headers), Map.class).getBody();
    }

    void others() throws Exception {
        RestTemplate rest = new RestTemplate();
        rest.exchange(RequestEntity.post(new URI("https://api.example.test/oauth/token")).header("X-A", "1").body(Map.of("grant_type", "authorization_code")), String.class);
        rest.exchange(RequestEntity.get(URI.create("https://api.example.test/oauth/me")).header("X-B", "2").build(), String.class);
        rest.exchange(new RequestEntity<>("name=shop", HttpMethod.POST, URI.create("https://api.example.test/oauth/app")), String.class);
    }
}
