import java.io.IOException;
import okhttp3.*;

class Exchange {
    private String token;

    void exchange(String code) {
        RequestBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        new OkHttpClient().newCall(request).enqueue(new Callback() { // [code]
            @Override
            public void onFailure(Call call, IOException e) {
                e.printStackTrace();
            }

            @Override
            public void onResponse(Call call, Response response) throws IOException {
                token = response.body().string();
            }
        });
    }
}
