import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

final class Endpoints {
    private static String getHost() {
        return "https://api.example.test";
    }

    static String getToken() {
        return getHost() + "/oauth/old_token";
    }

    String getAuthorize() {
        return getHost().concat("/oauth/old_authorize");
    }
}

class Login {
    private final Endpoints endpoints = new Endpoints();

    String link() {
        return endpoints.getAuthorize() + "?client_id=k-1"; // [authorize]
    }

    String run(String user) {
        String uri = UriComponentsBuilder.fromHttpUrl(Endpoints.getToken())
            .queryParam("grant_type", "password")
            .queryParam("user_id", user)
            .toUriString();
        return new RestTemplate().getForObject(uri, String.class); // [login]
    }
}
