import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class Login {
    HttpResponse<String> run(String user) throws Exception {
        Map<String, String> params = new TreeMap<>();
        params.put("grant_type", "password");
        params.put("user_id", user);
        String query = params.keySet().stream().map(key -> key + "=" + params.get(key)).collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder().uri(URI.create("https://api.example.test/oauth/old_token?" + query)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()); // [login]
    }
}
