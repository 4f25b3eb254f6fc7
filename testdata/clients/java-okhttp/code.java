// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(*:*)"
// expect: PUT https://api.example.test/oauth/app multipart name=shop

import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Code {
    String exchange(String code, String id, String secret) throws Exception {
        OkHttpClient client = new OkHttpClient.Builder().build();
        RequestBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder()
            .url("https://api.example.test/oauth/token")
            .header("Authorization", Credentials.basic(id, secret))
            .post(form)
            .build();
        RequestBody parts = new MultipartBody.Builder().setType(MultipartBody.FORM).addFormDataPart("name", "shop").build();
        client.newCall(new Request.Builder().url("https://api.example.test/oauth/app").put(parts).build()).execute();
        return client.newCall(request).execute().body().string();
    }
}
