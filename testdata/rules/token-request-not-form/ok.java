import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Form {
    Object exchange(String code, String basic) throws Exception {
        Request request = new Request.Builder().url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", "Basic " + basic)
            .header("Accept", "application/json")
            .post(new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
            .build();
        return new OkHttpClient().newCall(request).execute();
    }
}
