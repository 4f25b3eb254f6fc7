import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class Renew {
    record Options(String accept, Integer retries) {
    }

    private static Response send(String token, Options options) throws Exception {
        String accept = options != null && options.accept() != null ? options.accept() : "application/json";
        int retries = Optional.ofNullable(options).map(Options::retries).orElse(1);
        for (int attempt = 0; attempt < retries; attempt++) {
            Request request = new Request.Builder()
                .url("https://api.example.test/oauth/old_token")
                .header("Accept", accept)
                .post(new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build())
                .build();
            Response response = new OkHttpClient().newCall(request).execute(); // [refresh]
            if (response.isSuccessful()) {
                return response;
            }
        }
        throw new IllegalStateException("no answer");
    }

    static Response refresh(String token) throws Exception {
        return send(token, null);
    }
}
