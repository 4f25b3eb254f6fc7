import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

record Shop(String key, String host, String path) {
    Shop(String key) {
        this(key, "https://api.example.test", "/oauth/old_token");
    }

    void exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).add("client_id", key).build();
        new OkHttpClient().newCall(new Request.Builder().url(host + path).post(form).build()).execute(); // [code]
    }
}

class Main {
    public static void main(String[] args) throws Exception {
        new Shop("k-1").exchange(args[0]);
    }
}
