// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type="application/json; charset=utf-8"
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token headers Content-Type=application/x-www-form-urlencoded

import java.io.IOException;
import okhttp3.*;

class Refresh {
    private static final MediaType JSON = MediaType.parse("application/json; charset=utf-8");
    private String token;

    void refresh(OkHttpClient client, String refreshToken) {
        RequestBody body = RequestBody.create(JSON, "{\"grant_type\": \"refresh_token\", \"refresh_token\": \"" + refreshToken + "\"}");
        Request request = new Request.Builder().url("https://api.example.test/oauth/token").post(body).build();
        new OkHttpClient().newCall(request).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                token = null;
            }

            @Override
            public void onResponse(Call call, Response response) throws IOException {
                token = response.body().string();
            }
        });
    }

    void other() throws IOException {
        RequestBody body = RequestBody.create("grant_type=refresh_token", MediaType.get("application/x-www-form-urlencoded"));
        new OkHttpClient().newCall(new Request.Builder().url("https://api.example.test/oauth/token").method("POST", body).build()).execute();
    }
}
