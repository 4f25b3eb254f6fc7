import android.os.AsyncTask;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class CodeTask extends AsyncTask<String, Void, String> {
    private final OkHttpClient http = new OkHttpClient();

    @Override
    protected String doInBackground(String... params) {
        FormBody.Builder form = new FormBody.Builder();
        for (int i = 1; i < params.length; i += 2) {
            form.add(params[i], params[i + 1]);
        }
        try {
            return http.newCall(new Request.Builder().url(params[0]).post(form.build()).build()).execute().body().string();
        } catch (IOException e) {
            return null;
        }
    }
}

class LoginActivity {
    void onCode(String code) {
        new CodeTask().execute("https://api.example.test/oauth/old_token", "grant_type", "authorization_code", "code", code); // [code]
    }
}
