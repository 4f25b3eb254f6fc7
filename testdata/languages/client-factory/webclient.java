import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

class Clients {
    static WebClient create(String host) {
        return WebClient.builder().baseUrl(host).defaultHeader("X-App", "shop").build();
    }
}

class Exchange {
    private final WebClient client = Clients.create("https://api.example.test");

    Object exchange(String code) {
        return client.post().uri("/oauth/old_token")
            .header("Accept", "application/json")
            .body(BodyInserters.fromFormData("grant_type", "authorization_code").with("code", code))
            .retrieve() // [code]
            .bodyToMono(String.class);
    }
}
