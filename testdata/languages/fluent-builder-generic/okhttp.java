import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

abstract class RequestBuilder<T extends RequestBuilder<T>> {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final FormBody.Builder fields = new FormBody.Builder();
    private String url;
    private String verb = "GET";

    protected abstract T self();

    T to(String url) {
        this.url = url;
        return self();
    }

    T method(String verb) {
        this.verb = verb;
        return self();
    }

    T header(String name, String value) {
        headers.put(name, value);
        return self();
    }

    T field(String name, String value) {
        fields.add(name, value);
        return self();
    }

    Request build() {
        Request.Builder request = new Request.Builder().url(url).method(verb, fields.build());
        headers.forEach(request::header);
        return request.build();
    }
}

class TokenRequestBuilder extends RequestBuilder<TokenRequestBuilder> {
    @Override
    protected TokenRequestBuilder self() {
        return this;
    }
}

class Exchange {
    String run(String code) throws Exception {
        Request request = new TokenRequestBuilder()
            .to("https://api.example.test/oauth/old_token")
            .method("POST")
            .header("Accept", "application/json")
            .field("grant_type", "authorization_code")
            .field("code", code)
            .build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
