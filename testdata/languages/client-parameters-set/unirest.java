import kong.unirest.HttpRequest;
import kong.unirest.HttpRequestWithBody;
import kong.unirest.JsonNode;
import kong.unirest.Unirest;

class Tokens {
    private static final String URL = "https://api.example.test/oauth/old_token";

    JsonNode login(String user) {
        HttpRequest<?> request = Unirest.get(URL);
        request.queryString("grant_type", "password");
        request.queryString("user_id", user);
        return request.asJson().getBody(); // [get]
    }

    JsonNode refresh(String old) {
        HttpRequestWithBody request = Unirest.post(URL);
        return request.field("grant_type", "refresh_token").field("refresh_token", old).asJson().getBody(); // [post]
    }
}
