// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

class Code {
    Object exchange(String code, String id, String secret) {
        return WebClient.create().post()
            .uri("https://api.example.test/oauth/token")
            .headers(headers -> headers.setBasicAuth(id, secret))
            .body(BodyInserters.fromFormData("grant_type", "authorization_code").with("code", code))
            .retrieve()
            .bodyToMono(String.class);
    }

    void other() {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        WebClient.create().post().uri("https://api.example.test/oauth/token").body(BodyInserters.fromFormData(form)).exchangeToMono(r -> r.bodyToMono(String.class));
    }
}
