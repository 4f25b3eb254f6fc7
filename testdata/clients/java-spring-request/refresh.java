// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7 X-Desk=9 Content-Type=application/x-www-form-urlencoded auth=basic
// expect: GET https://api.example.test/v1/me headers Authorization="Bearer *"

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Refresh {
    private RestTemplate signing(String id, String secret) {
        RestTemplate rest = new RestTemplate();
        rest.setInterceptors(List.of(
            (request, body, execution) -> {
                request.getHeaders().setBasicAuth(id, secret);
                request.getHeaders().setContentType(MediaType.APPLICATION_FORM_URLENCODED);
                return execution.execute(request, body);
            },
            (request, body, execution) -> {
                request.getHeaders().add("X-Shop", "7");
                request.getHeaders().set("X-Desk", "9");
                return execution.execute(request, body);
            }));
        return rest;
    }

    String run(String id, String secret) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        return signing(id, secret).postForObject("https://api.example.test/oauth/token", form, String.class);
    }

    String me(String token) {
        RestTemplate rest = new RestTemplate();
        rest.getInterceptors().add((request, body, execution) -> {
            request.getHeaders().setBearerAuth(token);
            return execution.execute(request, body);
        });
        return rest.getForObject("https://api.example.test/v1/me", String.class);
    }
}
