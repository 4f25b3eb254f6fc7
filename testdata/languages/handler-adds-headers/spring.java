import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class ShopInterceptor implements ClientHttpRequestInterceptor {
    private final String secret;

    ShopInterceptor(String secret) {
        this.secret = secret;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        String pair = Base64.getEncoder().encodeToString(("k-1:" + secret).getBytes(StandardCharsets.UTF_8));
        request.getHeaders().set("Authorization", "Basic " + pair);
        if (body.length > 0) {
            request.getHeaders().add("X-Shop", "7");
        }
        return execution.execute(request, body);
    }
}

class Tickets {
    private final RestTemplate rest = new RestTemplate();

    Tickets(String secret) {
        rest.setInterceptors(Collections.singletonList(new ShopInterceptor(secret)));
    }

    String exchange(String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return rest.postForObject("https://api.example.test/oauth/old_token", form, String.class); // [code]
    }
}
