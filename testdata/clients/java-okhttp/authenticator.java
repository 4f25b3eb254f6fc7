// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..

import okhttp3.*;

class Renewal {
    String run(Vault vault) throws Exception {
        OkHttpClient client = new OkHttpClient.Builder().authenticator((route, response) -> vault.sign(response.request())).build();
        RequestBody form = new FormBody.Builder().add("grant_type", "refresh_token").build();
        return client.newCall(new Request.Builder().url("https://api.example.test/oauth/token").post(form).build()).execute().body().string();
    }
}
