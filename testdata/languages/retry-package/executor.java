import android.content.SharedPreferences;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Renewal implements Callable<JSONObject> {
    private final String token;

    Renewal(String token) {
        this.token = token;
    }

    @Override
    public JSONObject call() throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        return new JSONObject(new OkHttpClient().newCall(request).execute().body().string()); // [refresh]
    }
}

class Renewer {
    private final ExecutorService executor = Executors.newCachedThreadPool();

    void run(SharedPreferences preferences, String token) throws Exception {
        JSONObject answer = executor.submit(new Renewal(token)).get();
        preferences.edit().putString("token", answer.getString("access_token")).apply();
    }
}
