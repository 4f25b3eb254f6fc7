package shop.app;

import android.content.Context;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Tickets {
    private final Context context;

    Tickets(Context context) {
        this.context = context;
    }

    void exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", context.getString(R.string.client_key))
            .build();
        String url = context.getResources().getString(R.string.host) + "/oauth/old_token";
        new OkHttpClient().newCall(new Request.Builder().url(url).post(form).build()).execute().close(); // [code]
    }
}
