import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.json.JSONObject;

public class Session {
    private final Preferences preferences = Preferences.userRoot().node("com/acme/desk");

    void refresh() throws IOException, InterruptedException, BackingStoreException {
        String host = preferences.get("host", "https://api.example.test");
        String old = preferences.get("refresh_token", "");
        URI address = URI.create(host + "/oauth/old_token?grant_type=refresh_token&refresh_token=" + old);
        HttpResponse<String> answer = HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()); // [refresh]
        preferences.put("access_token", new JSONObject(answer.body()).getString("access_token"));
        preferences.flush();
    }
}
