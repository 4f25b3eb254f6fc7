import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kong.unirest.Unirest;

class Login {
    private static final String BACK = "https://shop.example.org/back";

    String url(String id, String state) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + id + "&state=" + state
            + "&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
    }

    Object exchange(String code, String id, String secret) {
        return Unirest.post("https://api.getgo.com/oauth/v2/token")
            .basicAuth(id, secret)
            .fields(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK))
            .asJson();
    }
}

// Another provider's code exchange needs none.
class Other {
    String url(String id) {
        return "https://login.example.org/oauth/authorize?response_type=code&client_id=" + id + "&redirect_uri=https%3A%2F%2Fshop.example.org%2Fback";
    }

    Object exchange(String code, String id, String secret) {
        return Unirest.post("https://login.example.org/oauth/token").basicAuth(id, secret).field("code", code).field("grant_type", "authorization_code").asJson();
    }
}
