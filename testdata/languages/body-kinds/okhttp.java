import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class Tokens {
    Response refresh(String token) throws Exception {
        MultipartBody body = new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("grant_type", "refresh_token")
            .addFormDataPart("refresh_token", token)
            .build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(body).build();
        return new OkHttpClient().newCall(request).execute(); // [map]
    }
}
