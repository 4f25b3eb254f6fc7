import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

class Login {
    ByJackson obtain(String code) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(("grant_type=authorization_code&code=" + code).getBytes());
        }
        return new ObjectMapper().readValue(connection.getInputStream(), ByJackson.class);
    }
}

// Jackson makes text of a number: it is wrong only for what the code does with it.
class ByJackson {
    @JsonProperty("access_token")
    String token;
    @JsonProperty("token_type")
    String kind;
    @JsonProperty("expires_in")
    String life; // expect: token-response-expires-in-string high warning
}
