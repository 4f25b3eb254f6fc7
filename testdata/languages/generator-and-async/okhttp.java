import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Renewals {
    private static final List<String> HOSTS = List.of("https://api.example.test");

    boolean refreshAll(List<String> tokens) {
        String host = HOSTS.get(0);
        return tokens.stream()
            .map(token -> CompletableFuture.supplyAsync(() -> {
                FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
                Request request = new Request.Builder().url(host + "/oauth/old_token").post(form).build();
                try {
                    return new OkHttpClient().newCall(request).execute().isSuccessful(); // [refresh]
                } catch (java.io.IOException problem) {
                    return false;
                }
            }))
            .allMatch(CompletableFuture::join);
    }
}
