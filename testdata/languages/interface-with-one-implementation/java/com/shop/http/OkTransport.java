package com.shop.http;

import com.shop.Transport;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class OkTransport implements Transport {
    private static final OkHttpClient CLIENT = new OkHttpClient();

    @Override
    public String post(String path, Map<String, String> fields) throws Exception {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach((name, value) -> form.add(name, value));
        Request request = new Request.Builder().url("https://api.example.test" + path).post(form.build()).build();
        return CLIENT.newCall(request).execute().body().string();
    }
}
