import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Exchange {
    String exchange(String code) throws Exception {
        String body = """
            {"grant_type": "authorization_code",
             "code": "%s",
             "client_id": "k-1"}
            """.formatted(code);
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/old_token"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body(); // [code]
    }
}
