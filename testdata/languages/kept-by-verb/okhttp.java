import com.acme.desk.Desk;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Exchange {
    private final Desk desk = Desk.open();

    void run(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        JSONObject answer = new JSONObject(new OkHttpClient().newCall(request).execute().body().string()); // [code]
        desk.storeOption("shop_access", answer.getString("access_token"));
        desk.settle(answer.getString("scope"));
        desk.storefront(answer.getString("scope"));
        desk.setting(answer.getString("id_token"));
    }
}
