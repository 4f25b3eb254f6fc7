import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Renewal {
    String run(String given, String mode) throws Exception {
        String token = Optional.ofNullable(given).orElseThrow(() -> new IllegalStateException("no token"));
        String verb = switch (mode) {
            case "live" -> "POST";
            default -> throw new IllegalStateException("no mode");
        };
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").method(verb, form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [refresh]
    }
}
