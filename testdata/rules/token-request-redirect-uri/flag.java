import java.util.Map;
import kong.unirest.Unirest;

class Login {
    String url(String id, String state) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + id + "&state=" + state
            + "&redirect_uri=https%3A%2F%2Fshop.example.org%2Fback";
    }

    Object exchange(String code, String id, String secret) {
        return Unirest.post("https://api.getgo.com/oauth/v2/token")
            .basicAuth(id, secret)
            .fields(Map.of("grant_type", "authorization_code", "code", code))
            .asJson(); // expect: token-request-redirect-uri high
    }
}
