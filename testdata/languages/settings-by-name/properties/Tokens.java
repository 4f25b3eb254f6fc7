package com.acme;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Properties;

public class Tokens {
    private final Properties settings = new Properties();

    public Tokens() throws Exception {
        try (InputStream in = Tokens.class.getResourceAsStream("/shop.properties")) {
            settings.load(in);
        }
    }

    private String url() {
        return settings.getProperty("shop.host") + settings.getProperty("shop.token.path", "/none");
    }

    public int exchange(String code) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(url()).openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode(); // [code]
    }

    public Object login(String user) throws Exception {
        return new URL(url() + "?grant_type=password&user_id=" + user + "&client_id=" + settings.getProperty("shop.key")).openStream(); // [login]
    }
}
