import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

enum Clients {
    INSTANCE;

    private final WebClient client = WebClient.builder().baseUrl("https://api.example.test").defaultHeader("Accept", "application/json").build();

    WebClient client() {
        return client;
    }
}

class Exchange {
    Object exchange(String code) {
        return Clients.INSTANCE.client().post().uri("/oauth/old_token")
            .body(BodyInserters.fromFormData("grant_type", "authorization_code").with("code", code))
            .retrieve() // [code]
            .bodyToMono(String.class);
    }
}
