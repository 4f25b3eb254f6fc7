import android.content.SharedPreferences;
import android.os.AsyncTask;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONException;
import org.json.JSONObject;

class RenewalTask extends AsyncTask<String, Void, String> {
    private final SharedPreferences preferences;

    RenewalTask(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    protected String doInBackground(String... tokens) {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", tokens[0]).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        try {
            return new OkHttpClient().newCall(request).execute().body().string(); // [refresh]
        } catch (java.io.IOException e) {
            return null;
        }
    }

    @Override
    protected void onPostExecute(String answer) {
        try {
            preferences.edit().putString("token", new JSONObject(answer).getString("access_token")).apply();
        } catch (JSONException e) {
            cancel(true);
        }
    }
}

class Renewer {
    void run(SharedPreferences preferences, String token) {
        new RenewalTask(preferences).execute(token);
    }
}
