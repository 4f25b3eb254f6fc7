import com.mashape.unirest.http.HttpResponse;
import com.mashape.unirest.http.JsonNode;
import com.mashape.unirest.http.Unirest;

class Exchange {
    HttpResponse<JsonNode> exchange(String code, String id, String secret) throws Exception {
        return Unirest.post("https://api.example.test/oauth/old_token")
            .header("X-App", "shop")
            .basicAuth(id, secret)
            .field("grant_type", "authorization_code")
            .field("code", code)
            .asJson(); // [code]
    }
}
