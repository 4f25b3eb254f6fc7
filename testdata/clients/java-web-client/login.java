// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers X-A=1
// expect: PUT https://api.example.test/oauth/app json name=shop headers ..

import java.util.Map;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

class Login {
    String login(String user) {
        WebClient client = WebClient.builder().baseUrl("https://api.example.test").defaultHeader("X-A", "1").build();
        return client.get()
            .uri(uri -> uri.path("/oauth/token").queryParam("grant_type", "password").queryParam("username", user).build())
            .retrieve().bodyToMono(String.class).block();
    }

    void other(ExchangeFilterFunction filter) {
        WebClient client = WebClient.create("https://api.example.test").mutate().filter(filter).build();
        client.put().uri("/oauth/app").body(BodyInserters.fromValue(Map.of("name", "shop"))).retrieve();
    }
}
