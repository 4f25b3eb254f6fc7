import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

sealed interface Grant permits CodeGrant, RefreshGrant {
}

record CodeGrant(String code) implements Grant {
}

record RefreshGrant(String token) implements Grant {
}

class Grants {
    private static Map<String, String> fields(Grant grant) {
        return switch (grant) {
            case CodeGrant code -> Map.of("grant_type", "authorization_code", "code", code.code());
            case RefreshGrant(String token) -> Map.of("grant_type", "refresh_token", "refresh_token", token);
        };
    }

    private static String token(Grant grant) throws Exception {
        FormBody.Builder form = new FormBody.Builder();
        fields(grant).forEach(form::add);
        return new OkHttpClient().newCall(new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute().body().string(); // [token]
    }

    static String exchange(String code) throws Exception {
        return token(new CodeGrant(code));
    }

    static String renew(String old) throws Exception {
        return token(new RefreshGrant(old));
    }
}
