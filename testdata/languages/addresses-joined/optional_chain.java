import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Exchange {
    private static final String HOST = Optional.of("https://api.example.test").filter(h -> !h.isEmpty()).orElseThrow();

    private static URI uri(String... parts) {
        return URI.create(HOST).resolve(Stream.of(parts).collect(Collectors.joining("/", "/", "")));
    }

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url(uri("oauth", "old_token").toString()).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
