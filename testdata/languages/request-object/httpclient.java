import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Exchange {
    private static HttpRequest token(String code) {
        var body = "grant_type=authorization_code&code=" + code;
        return HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/old_token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    }

    String run(String code) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient().send(token(code), HttpResponse.BodyHandlers.ofString()); // [code]
        return response.body();
    }
}
