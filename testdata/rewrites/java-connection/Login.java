package com.acme;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;

public class Login {
    private static final String KEY = "shop-7";
    private final String secret = System.getenv("GOTO_SECRET");

    public InputStream login(String user, String password) throws Exception {
        String url = "https://api.getgo.com/oauth/access_token?grant_type=password&user_id=" + URLEncoder.encode(user, "UTF-8")
            + "&password=" + URLEncoder.encode(password, "UTF-8") + "&client_id=" + KEY;
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod("GET");
        return connection.getInputStream();
    }

    public String start(String back) {
        return "https://api.getgo.com/oauth/authorize?client_id=" + KEY + "&redirect_uri=" + back;
    }
}
