import java.util.Map;
import java.util.function.Function;
import kong.unirest.HttpRequest;
import kong.unirest.Unirest;

class Endpoints {
    private static final Map<String, Function<Map<String, Object>, HttpRequest<?>>> TABLE = Map.of(
        "token", fields -> Unirest.post("https://api.example.test/oauth/old_token").fields(fields),
        "me", fields -> Unirest.get("https://api.example.test/v1/me").queryString(fields));

    private Object run(String name, Map<String, Object> fields) {
        return TABLE.get(name).apply(fields).asJson(); // [run]
    }

    Object exchange(String code) {
        return run("token", Map.of("grant_type", "authorization_code", "code", code)); // [code]
    }

    Object me() {
        return run("me", Map.of("expand", "keys"));
    }
}
