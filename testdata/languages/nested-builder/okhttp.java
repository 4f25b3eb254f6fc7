import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class TokenRequest {
    private final String url;
    private final Map<String, String> fields;

    private TokenRequest(Builder builder) {
        this.url = builder.host + builder.path;
        this.fields = builder.fields;
    }

    Object send() throws Exception {
        FormBody.Builder form = new FormBody.Builder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            form.add(field.getKey(), field.getValue());
        }
        return new OkHttpClient().newCall(new Request.Builder().url(url).post(form.build()).build()).execute();
    }

    static class Builder {
        private String host = "https://api.example.test";
        private String path;
        private final Map<String, String> fields = new LinkedHashMap<>();

        Builder path(String path) {
            this.path = path;
            return this;
        }

        Builder field(String name, String value) {
            fields.put(name, value);
            return this;
        }

        TokenRequest build() {
            return new TokenRequest(this);
        }
    }
}

class Exchange {
    Object exchange(String code) throws Exception {
        return new TokenRequest.Builder()
            .path("/oauth/old_token")
            .field("grant_type", "authorization_code")
            .field("code", code)
            .build()
            .send(); // [code]
    }
}
