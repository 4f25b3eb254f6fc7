import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

interface WithHeaders {
    default String trace() {
        return "7";
    }
}

interface WithTokens extends WithHeaders {
    String host();

    default Response post(FormBody form) throws Exception {
        Request request = new Request.Builder().url(host() + "/oauth/old_token").header("X-Trace", trace()).post(form).build();
        return new OkHttpClient().newCall(request).execute();
    }
}

class Live {
    public String host() {
        return "https://api.example.test";
    }
}

class Stage {
    public String host() {
        return "https://stage.example.test";
    }
}

class LiveTokens extends Live implements WithTokens {
    Response exchange(String code) throws Exception {
        return post(new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()); // [code]
    }
}

class StageTokens extends Stage implements WithTokens {
    Response renew(String token) throws Exception {
        return post(new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()); // [refresh]
    }
}
