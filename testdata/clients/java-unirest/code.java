// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: PUT https://api.example.test/oauth/app text name=shop headers X-A=1

import com.mashape.unirest.http.Unirest;
import java.util.Map;

class Code {
    Object exchange(String code) throws Exception {
        Unirest.put("https://api.example.test/oauth/app").headers(Map.of("X-A", "1")).body("name=shop").asString();
        return Unirest.post("https://api.example.test/oauth/token").basicAuth("app", "s-1")
            .field("grant_type", "authorization_code").field("code", code).asJson().getBody().getObject();
    }
}
