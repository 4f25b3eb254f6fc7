import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class Signing implements Interceptor {
    private final String secret;

    Signing(String secret) {
        this.secret = secret;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request original = chain.request();
        Request.Builder request = original.newBuilder().header("Authorization", Credentials.basic("k-1", secret));
        if (original.url().host().startsWith("api.")) {
            request.addHeader("X-Shop", "7");
        }
        return chain.proceed(request.build());
    }
}

class Tickets {
    private final OkHttpClient http;

    Tickets(String secret) {
        http = new OkHttpClient.Builder().addInterceptor(new Signing(secret)).build();
    }

    String exchange(String code) throws IOException {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        try (Response response = http.newCall(request).execute()) { // [code]
            return response.body().string();
        }
    }
}
