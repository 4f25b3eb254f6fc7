import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Login {
    ByGson obtain(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        return new Gson().fromJson(new OkHttpClient().newCall(request).execute().body().string(), ByGson.class);
    }
}

// Gson leaves what is missing empty.
class ByGson {
    @SerializedName("access_token")
    String token;
    @SerializedName(value = "origin", alternate = {"place", "platform"})
    String where; // expect: token-response-platform high warning
}

// Jackson does so, too, unless it is told that a property is required.
class ByJackson {
    @JsonProperty("access_token")
    private String token;
    @JsonProperty("organizer_key")
    private String organizer;
    @JsonProperty("platform")
    private String where; // expect: token-response-platform medium warning
}

class Required {
    @JsonProperty("access_token")
    private String token;
    @JsonProperty("organizer_key")
    private String organizer;
    @JsonProperty(value = "platform", required = true)
    private String where; // expect: token-response-platform medium error
}

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Styled(String accessToken, String organizerKey, String platform) {} // expect: token-response-platform medium warning

class Aliased {
    @JsonAlias("token")
    private String access_token;
    @JsonAlias({"lifetime", "ttl"})
    private int expires_in;
    @JsonAlias({"origin", "platform"})
    private String where; // expect: token-response-platform medium warning
}
