import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@JsonIgnoreProperties(ignoreUnknown = true)
class Pass {
    @JsonProperty("access_token")
    private String access;

    @JsonProperty("refresh_token")
    private String refresh;

    public String getRefresh() {
        return refresh;
    }

    public void setRefresh(String refresh) {
        this.refresh = refresh;
    }
}

class Login {
    private Pass kept;

    void renew() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.getgo.com/oauth/v2/token"))
            .header("Authorization", "Basic " + System.getenv("GOTO_BASIC"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=refresh_token&refresh_token=" + kept.getRefresh()))
            .build();
        String body = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        Pass next = new ObjectMapper().readValue(body, Pass.class);
        if (next.getRefresh() == null || next.getRefresh().isEmpty()) {
            next.setRefresh(kept.getRefresh());
        }
        kept = next;
    }
}
