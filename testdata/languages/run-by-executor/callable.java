import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Send implements Callable<String> {
    private final String url;
    private final RequestBody body;

    Send(String url, RequestBody body) {
        this.url = url;
        this.body = body;
    }

    @Override
    public String call() throws Exception {
        return new OkHttpClient().newCall(new Request.Builder().url(url).post(body).build()).execute().body().string();
    }
}

class Exchange {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    String run(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        return executor.submit(new Send("https://api.example.test/oauth/old_token", form)).get(); // [code]
    }
}
