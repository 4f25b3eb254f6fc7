// expect: GET https://api.example.test/oauth/token query grant_type=password username=*
// expect: GET https://api.example.test/oauth/me headers Authorization="Bearer *"
// expect: GET https://api.example.test/oauth/x query .. headers ..

import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.*;
import org.springframework.web.client.RestTemplate;

class Login {
    private final RestTemplate rest;

    Login(RestTemplateBuilder builder) {
        this.rest = new RestTemplateBuilder().rootUri("https://api.example.test").build();
    }

    String login(String user) {
        return rest.getForObject("/oauth/token?grant_type=password&username=" + user, String.class);
    }

    String me(String token) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.setAccept(java.util.List.of(MediaType.APPLICATION_JSON));
        return rest.exchange("/oauth/me", HttpMethod.GET, new HttpEntity<>(headers), String.class).getBody();
    }

    void open(org.springframework.http.client.ClientHttpRequestInterceptor interceptor) {
        RestTemplate other = new RestTemplate();
        other.setInterceptors(java.util.List.of(interceptor));
        other.getForEntity("https://api.example.test/oauth/x", String.class);
    }
}
