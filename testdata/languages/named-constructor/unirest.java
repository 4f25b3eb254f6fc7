import kong.unirest.HttpResponse;
import kong.unirest.JsonNode;
import kong.unirest.Unirest;

class Auth {
    private final String base;
    private final String id;
    private final String secret;

    private Auth(String base, String id, String secret) {
        this.base = base.replaceAll("/+$", "");
        this.id = id;
        this.secret = secret;
    }

    static Auth of(String base, String id, String secret) {
        return new Auth(base, id, secret);
    }

    HttpResponse<JsonNode> exchange(String code) {
        return Unirest.post(base + "/oauth/old_token")
            .basicAuth(id, secret)
            .field("grant_type", "authorization_code")
            .field("code", code)
            .asJson(); // [code]
    }
}

class Shop {
    static Auth auth(String id, String secret) {
        return Auth.of("https://api.example.test/", id, secret);
    }
}
