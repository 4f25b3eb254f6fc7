import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

public class LoginService {
    private final HttpUrl host;
    private final OkHttpClient client;

    public LoginService() {
        this("https://api.example.test");
    }

    public LoginService(String host) {
        this(host, new OkHttpClient());
    }

    LoginService(String host, OkHttpClient client) {
        this.host = HttpUrl.parse(host);
        this.client = client;
    }

    public String login(String user) throws IOException {
        HttpUrl url = host.newBuilder()
            .addPathSegments("oauth/old_token")
            .addQueryParameter("grant_type", "password")
            .addQueryParameter("user_id", user)
            .build();
        return client.newCall(new Request.Builder().url(url).build()).execute().body().string(); // [login]
    }
}
