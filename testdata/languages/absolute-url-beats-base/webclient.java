import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

@Service
class TokenRefresher {
    private final WebClient client;

    TokenRefresher(@Value("${shop.unset-base}") String base) {
        this.client = WebClient.builder().baseUrl(base).build();
    }

    String refresh(String token) {
        return client.post()
            .uri("https://api.example.test/oauth/old_token")
            .body(BodyInserters.fromFormData("grant_type", "refresh_token").with("refresh_token", token))
            .retrieve() // [refresh]
            .bodyToMono(String.class)
            .block();
    }
}
