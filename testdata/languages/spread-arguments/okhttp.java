import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Named {
    String send(String path, String verb, String host, String... pairs) throws Exception {
        FormBody.Builder form = new FormBody.Builder();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        Request request = new Request.Builder().url(host + path).method(verb, form.build()).build();
        return new OkHttpClient().newCall(request).execute().body().string();
    }

    String post(String path, String... pairs) throws Exception {
        return send(path, "POST", "https://api.example.test", pairs);
    }
}

class Exchange {
    String exchange(String code) throws Exception {
        return new Named().post("/oauth/old_token", "grant_type", "authorization_code", "code", code); // [code]
    }
}
