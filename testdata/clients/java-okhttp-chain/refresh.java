// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7 Authorization="Basic base64(k-1:*)"

import okhttp3.*;

class Signing implements Interceptor {
    private final String secret;

    Signing(String secret) {
        this.secret = secret;
    }

    @Override
    public Response intercept(Chain chain) throws java.io.IOException {
        Request signed = chain.request().newBuilder().header("Authorization", Credentials.basic("k-1", secret)).build();
        return chain.proceed(signed);
    }
}

class Refresh {
    String run(String secret) throws Exception {
        OkHttpClient client = new OkHttpClient.Builder()
            .addInterceptor(new Signing(secret))
            .addInterceptor(chain -> chain.proceed(chain.request().newBuilder().addHeader("X-Shop", "7").build()))
            .build();
        RequestBody form = new FormBody.Builder().add("grant_type", "refresh_token").build();
        return client.newCall(new Request.Builder().url("https://api.example.test/oauth/token").post(form).build()).execute().body().string();
    }
}
