// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Refresh {
    private final HttpClient client = HttpClient.newHttpClient();

    Object refresh(String token) {
        var request = HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/token"))
            .method("POST", HttpRequest.BodyPublishers.ofString("grant_type=refresh_token&refresh_token=" + token))
            .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString(), null);
    }
}
