import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

class Exchange {
    Object exchange(String code, String id, String secret) {
        WebClient.Builder builder = WebClient.builder();
        builder.baseUrl("https://api.example.test");
        builder.defaultHeader("Accept", "application/json");
        WebClient client = builder.build();
        return client.post()
            .uri("/oauth/old_token")
            .headers(headers -> {
                headers.setBasicAuth(id, secret);
                headers.set("X-Shop", "7");
            })
            .body(BodyInserters.fromFormData("grant_type", "authorization_code").with("code", code))
            .retrieve() // [code]
            .bodyToMono(String.class);
    }
}
