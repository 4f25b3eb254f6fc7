// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7

import java.io.IOException;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;

class Refresh {
    private static class Marking implements ClientHttpRequestInterceptor {
        @Override
        public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
            request.getHeaders().add("X-Shop", "7");
            return execution.execute(request, body);
        }
    }

    String run() {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        return new RestTemplateBuilder().additionalInterceptors(new Marking()).build()
            .postForObject("https://api.example.test/oauth/token", form, String.class);
    }
}
