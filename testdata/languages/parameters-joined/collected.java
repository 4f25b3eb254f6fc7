import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kong.unirest.Unirest;

class Exchange {
    String exchange(String code) {
        Map<String, String> form = Stream.of(new String[] {"grant_type", "authorization_code"}, new String[] {"code", code}).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return Unirest.post("https://api.example.test/oauth/old_token").fields(form).asString().getBody(); // [code]
    }
}
