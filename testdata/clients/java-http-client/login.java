// expect: GET https://api.example.test/oauth/token query grant_type=password username=* password=* headers Accept=application/json
// expect: DELETE https://api.example.test/oauth/session headers X-A=1 X-B=2

import java.net.URI;
import java.net.http.*;

class Login {
    private final HttpClient client = HttpClient.newHttpClient();

    String login(String user, String password) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.test/oauth/token?grant_type=password&username=" + user + "&password=" + password))
            .header("Accept", "application/json")
            .GET()
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    void logout() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/session")).headers("X-A", "1", "X-B", "2").DELETE().build();
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }
}
