import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

class Refresh {
    private WebClient client;

    private WebClient client() {
        if (client == null) {
            client = WebClient.builder().baseUrl("https://api.example.test").defaultHeader("Accept", "application/json").build();
        }
        return client;
    }

    Object refresh(String token) {
        return client().post().uri("/oauth/old_token")
            .body(BodyInserters.fromFormData("grant_type", "refresh_token").with("refresh_token", token))
            .retrieve() // [refresh]
            .bodyToMono(String.class);
    }
}
