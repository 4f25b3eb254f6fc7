import java.net.URI;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

class Login {
    String authorizeUrl() {
        return UriComponentsBuilder.fromUriString("https://api.example.test") // [authorize]
            .path("/oauth/old_authorize")
            .queryParam("client_id", "k-1")
            .queryParam("redirect_uri", "https://shop.example.test/back")
            .toUriString();
    }

    String login(String user) {
        URI url = UriComponentsBuilder.newInstance()
            .scheme("https")
            .host("api.example.test")
            .pathSegment("oauth", "old_token")
            .queryParam("grant_type", "password")
            .queryParam("user_id", user)
            .build()
            .toUri();
        return new RestTemplate().getForObject(url, String.class); // [login]
    }
}
