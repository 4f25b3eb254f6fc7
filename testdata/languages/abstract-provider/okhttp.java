import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

abstract class OAuthClient {
    private final String clientId;

    protected OAuthClient(String clientId) {
        this.clientId = clientId;
    }

    protected abstract String authorizeEndpoint();

    protected abstract String tokenEndpoint();

    public String authorizeUrl() {
        return String.format("%s?client_id=%s", authorizeEndpoint(), clientId); // [authorize]
    }

    public String exchange(String code) throws Exception {
        Request request = new Request.Builder()
            .url(tokenEndpoint())
            .post(new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
            .build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [exchange]
    }
}

final class ShopClient extends OAuthClient {
    private static final String ROOT = "https://api.example.test/oauth";

    ShopClient() {
        super("k-1");
    }

    @Override
    protected String authorizeEndpoint() {
        return ROOT + "/old_authorize";
    }

    @Override
    protected String tokenEndpoint() {
        return ROOT + "/old_token";
    }
}
