package com.acme;

import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

public class Exchange {
    public String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", Settings.get("key"))
            .build();
        Request request = new Request.Builder().url(Settings.get("host") + Settings.get("token.path")).post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
