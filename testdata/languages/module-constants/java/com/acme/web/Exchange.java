package com.acme.web;

import static com.acme.Paths.*;

import com.acme.Keys;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

public class Exchange {
    public String exchange(String code) throws Exception {
        FormBody body = new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", Keys.CLIENT)
            .build();
        return new OkHttpClient().newCall(new Request.Builder().url(TOKEN).post(body).build()).execute().body().string(); // [code]
    }
}
