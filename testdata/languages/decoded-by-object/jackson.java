import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.servlet.http.HttpSession;

class Login {
    private final ObjectMapper mapper = new ObjectMapper();

    void run(String user, HttpSession session) throws IOException, InterruptedException {
        URI address = URI.create("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user);
        HttpRequest request = HttpRequest.newBuilder(address).GET().build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()); // [login]
        Map<?, ?> token = mapper.readValue(answer.body(), Map.class);
        session.setAttribute("token", token.get("access_token"));
    }
}
