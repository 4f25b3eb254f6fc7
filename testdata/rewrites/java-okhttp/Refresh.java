import okhttp3.OkHttpClient;
import okhttp3.Request;

class Refresh {
    private final OkHttpClient client = new OkHttpClient();

    String refresh(String refreshToken, String key) throws Exception {
        Request request = new Request.Builder()
            .url("https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=" + refreshToken + "&client_id=" + key)
            .build();
        return client.newCall(request).execute().body().string();
    }
}
