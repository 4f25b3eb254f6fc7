import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Portal {
    private static FormBody form(String... pairs) {
        FormBody.Builder form = new FormBody.Builder();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        return form.build();
    }

    private String post(String path, String... pairs) throws Exception {
        Request request = new Request.Builder().url("https://api.example.test" + path).post(form(pairs)).build();
        return new OkHttpClient().newCall(request).execute().body().string();
    }

    String exchange(String code) throws Exception {
        return post("/oauth/old_token", "grant_type", "authorization_code", "code", code); // [code]
    }
}
