import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kong.unirest.Unirest;

class Portal {
    private static final Function<Map<String, Object>, String> SEND =
        form -> Unirest.post("https://api.example.test/oauth/old_token").fields(form).asString().getBody();

    private static UnaryOperator<Map<String, Object>> with(String name, String value) {
        return form -> {
            form.put(name, value);
            return form;
        };
    }

    String exchange(String code) {
        Map<String, Object> form = new HashMap<>();
        for (UnaryOperator<Map<String, Object>> step : List.of(with("grant_type", "authorization_code"), with("code", code))) {
            form = step.apply(form);
        }
        return SEND.apply(form); // [code]
    }
}
