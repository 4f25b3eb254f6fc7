// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json
// expect: GET https://api.example.test/oauth/token query grant_type=password

import java.util.Map;
import kong.unirest.Unirest;

class Login {
    String login(String user) {
        Unirest.get("https://api.example.test/oauth/token").queryString(Map.of("grant_type", "password")).asEmpty();
        return Unirest.get("https://api.example.test/oauth/token").header("Accept", "application/json").accept("application/json")
            .queryString("grant_type", "password").queryString("username", user).asString().getBody();
    }
}
