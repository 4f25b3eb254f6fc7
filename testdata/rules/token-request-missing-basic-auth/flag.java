import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Inline {
    Object exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.getgo.com/oauth/v2/token").post(form).build();
        return new OkHttpClient().newCall(request).execute(); // expect: token-request-missing-basic-auth high
    }
}

class Sender {
    static Object send(FormBody form, String basic) throws Exception {
        Request.Builder builder = new Request.Builder().url("https://api.getgo.com/oauth/v2/token").post(form);
        if (basic != null) {
            builder.header("Authorization", "Basic " + basic);
        }
        return new OkHttpClient().newCall(builder.build()).execute();
    }
}

class ByHelper {
    Object refresh(String token) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build();
        return Sender.send(form, null); // expect: token-request-missing-basic-auth high
    }
}
