import kong.unirest.Unirest;

class Exchange {
    Object exchange(String id, String secret, String code) {
        return Unirest.post("https://api.example.test/oauth/old_token")
            .basicAuth(id, secret)
            .header("Accept", "application/json")
            .field("grant_type", "authorization_code")
            .field("code", code)
            .field("redirect_uri", "https://shop.example.test/back")
            .asJson(); // [code]
    }
}
