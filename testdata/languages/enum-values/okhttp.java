import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

enum Verb { GET, POST }

enum GrantType {
    CODE("authorization_code"),
    REFRESH("refresh_token");

    private final String value;

    GrantType(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}

enum Path {
    TOKEN("/oauth/old_token"),
    ME("/v1/me");

    final String text;

    Path(String text) {
        this.text = text;
    }
}

class Api {
    private static final String HOST = "https://api.example.test";

    private String call(Verb verb, Path path, Map<String, String> fields) throws Exception {
        Request.Builder request = new Request.Builder();
        switch (verb) {
            case GET:
                request.url(HOST + path.text + "?" + fields.entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining("&")));
                break;
            case POST:
                FormBody.Builder form = new FormBody.Builder();
                fields.forEach(form::add);
                request.url(HOST + path.text).post(form.build());
                break;
        }
        return new OkHttpClient().newCall(request.build()).execute().body().string();
    }

    String exchange(String code) throws Exception {
        return call(Verb.POST, Path.TOKEN, Map.of("grant_type", GrantType.CODE.value(), "code", code)); // [code]
    }
}
