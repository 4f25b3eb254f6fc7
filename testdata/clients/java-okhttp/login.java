// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json
// expect: GET https://api.example.test/oauth/me query .. headers X-A=1 ..

import okhttp3.*;

class Login {
    private final OkHttpClient client = new OkHttpClient();

    String login(String user) throws Exception {
        Request request = new Request.Builder()
            .url("https://api.example.test/oauth/token?grant_type=password&username=" + user)
            .addHeader("Accept", "application/json")
            .get()
            .build();
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        }
    }

    void me(Interceptor interceptor) throws Exception {
        OkHttpClient other = client.newBuilder().addInterceptor(interceptor).build();
        other.newCall(new Request.Builder().url("https://api.example.test/oauth/me").headers(Headers.of("X-A", "1")).build()).execute();
    }
}
