import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Curried {
    private static String send(Request request) {
        try {
            return new OkHttpClient().newCall(request).execute().body().string();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Function<String, Function<String, Function<Map<String, String>, String>>> call(String base) {
        return verb -> path -> fields -> {
            if (verb.equals("GET")) {
                String query = fields.entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining("&"));
                return send(new Request.Builder().url(base + path + "?" + query).build());
            }
            FormBody.Builder form = new FormBody.Builder();
            fields.forEach(form::add);
            return send(new Request.Builder().url(base + path).method(verb, form.build()).build());
        };
    }

    static String exchange(String code) {
        return call("https://api.example.test").apply("POST").apply("/oauth/old_token").apply(Map.of("grant_type", "authorization_code", "code", code)); // [code]
    }

    static String login(String user) {
        var get = call("https://api.example.test").apply("GET");
        return get.apply("/oauth/old_token").apply(Map.of("grant_type", "password", "user_id", user)); // [login]
    }
}
