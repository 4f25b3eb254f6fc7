import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

final class Settings {
    private static final Map<String, String> VALUES = Map.ofEntries(
        Map.entry("host", "https://api.example.test"),
        Map.entry("token", "/oauth/old_token"));

    private Settings() {
    }

    static String get(String name) {
        return VALUES.get(name);
    }
}

class Exchange {
    String run(String code) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create(Settings.get("host") + Settings.get("token")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", List.of("grant_type=authorization_code", "code=" + code))))
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body(); // [code]
    }
}
