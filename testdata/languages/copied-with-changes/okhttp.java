import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

record Call(String host, String path, String verb) {
    Call withPath(String path) {
        return new Call(host, path, verb);
    }

    Call withVerb(String verb) {
        return new Call(host, path, verb);
    }
}

class Gateway {
    private static final Call ME = new Call("https://api.example.test", "/v1/me", "GET");
    private static final Call TOKEN = ME.withPath("/oauth/old_token").withVerb("POST");

    private void send(Call call, RequestBody body) throws Exception {
        Request request = new Request.Builder().url(call.host() + call.path()).method(call.verb(), body).build();
        new OkHttpClient().newCall(request).execute(); // [me]
    }

    void refresh(String old) throws Exception {
        send(TOKEN, new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build()); // [token]
    }

    void whoAmI() throws Exception {
        send(ME, null);
    }
}
