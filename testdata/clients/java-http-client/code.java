// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(*)"
// expect: PUT https://api.example.test/oauth/app text name=shop headers ..

import java.net.Authenticator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

class Code {
    String exchange(String code, String credentials, Authenticator authenticator) throws Exception {
        HttpClient client = HttpClient.newBuilder().build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/token"))
            .timeout(Duration.ofSeconds(10))
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()))
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
            .build();
        HttpRequest named = HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/app")).PUT(HttpRequest.BodyPublishers.ofString("name=shop")).build();
        HttpClient.newBuilder().authenticator(authenticator).build().send(named);
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
