import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

interface Transport {
    String post(String path, FormBody form) throws Exception;
}

class OkTransport implements Transport {
    private final OkHttpClient client = new OkHttpClient();

    @Override
    public String post(String path, FormBody form) throws Exception {
        return client.newCall(new Request.Builder().url("https://api.example.test" + path).post(form).build()).execute().body().string();
    }
}

class Tokens {
    private final Transport transport;

    Tokens(Transport transport) {
        this.transport = transport;
    }

    String refresh(String token) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
        return transport.post("/oauth/old_token", form); // [refresh]
    }
}
