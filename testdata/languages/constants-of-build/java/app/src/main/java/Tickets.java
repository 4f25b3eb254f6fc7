package shop.app.net;

import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import shop.app.BuildConfig;

class Tickets {
    private static final String TOKEN = BuildConfig.SHOP_HOST + "/oauth/old_token";

    void exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", BuildConfig.SHOP_KEY)
            .build();
        new OkHttpClient().newCall(new Request.Builder().url(TOKEN).post(form).build()).execute().close(); // [code]
    }
}
