import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

// A base from which an endpoint is built is judged there; other bases are none.
class Api {
    static final String[] BASES = {"https://api.getgo.com", "https://api.getgo.com/G2W/rest", "https://api.getgo.com/oauth/v2", "https://api.getgo.com/oauth2"};
    private static final String BASE = "https://api.getgo.com/oauth";

    Object login(FormBody form) throws Exception {
        return new OkHttpClient().newCall(new Request.Builder().url(BASE + "/access_token").post(form).build()).execute();
    }
}
