import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Login {
    private String obtain(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new OkHttpClient().newCall(request).execute().body().string();
    }

    // A mapper that rejects what it doesn't know: the new field is known, or has a place.
    Object[] all(String code, String id, String secret) throws Exception {
        String text = obtain(code, id, secret);
        ObjectMapper mapper = new ObjectMapper();
        return new Object[] {
            mapper.readValue(text, Named.class),
            mapper.readValue(text, Further.class),
            mapper.readValue(text, Collects.class),
        };
    }
}

class Named {
    public String access_token;
    @JsonAlias("tokenType")
    public String token_type;
}

@JsonIgnoreProperties(ignoreUnknown = false)
class Further {
    public String access_token;
    public int expires_in;
    @JsonAlias({"kind", "token_type"})
    public String sort;
}

class Collects {
    public String access_token;
    private final Map<String, Object> rest = new HashMap<>();

    @JsonAnySetter
    public void add(String name, Object value) {
        rest.put(name, value);
    }
}
