import static spark.Spark.get;

import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class App {
    public static void main(String[] args) {
        String host = "https://api.example.test";
        String key = "k-3";
        get("/login", (request, response) -> {
            response.redirect(host + "/oauth/old_authorize?client_id=" + key); // [authorize]
            return null;
        });
        get("/back", (request, response) -> {
            LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("grant_type", "authorization_code");
            form.add("code", request.queryParams("code"));
            form.add("client_id", key);
            Map<String, String> body = new RestTemplate().postForObject(host + "/oauth/old_token", form, Map.class); // [code]
            request.session().attribute("token", body.get("access_token"));
            return "ok";
        });
    }
}
