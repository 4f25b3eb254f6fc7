import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.json.JSONObject;

class Seat {
    private String token;
    private long endsAt;
    private Instant ends;

    private JSONObject ask(String code, String basic) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.getgo.com/oauth/v2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
            .build();
        return new JSONObject(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    void computed(String code, String basic) throws Exception {
        JSONObject answer = ask(code, basic);
        token = answer.getString("access_token");
        endsAt = System.currentTimeMillis() + answer.getLong("expires_in") * 1000;
    }

    void hour(String code, String basic) throws Exception {
        token = ask(code, basic).getString("access_token");
        endsAt = System.currentTimeMillis() + 3600 * 1000L;
    }

    void early(String code, String basic) throws Exception {
        JSONObject answer = ask(code, basic);
        token = answer.getString("access_token");
        endsAt = System.currentTimeMillis() + (answer.getLong("expires_in") - 60) * 1000;
    }

    void instant(String code, String basic) throws Exception {
        JSONObject answer = ask(code, basic);
        token = answer.getString("access_token");
        ends = Instant.now().plusSeconds(answer.getLong("expires_in"));
    }
}
