// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(*:*)" Content-Type=application/x-www-form-urlencoded

package com.acme;

import java.io.DataOutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Code {
    private static final String TOKEN = "https://api.example.test/oauth/token";

    public int exchange(String code, String id, String secret) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(TOKEN).openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        connection.setRequestProperty("Authorization", "Basic " + basic);
        String body = "grant_type=authorization_code" + "&code=" + code;
        try (DataOutputStream out = new DataOutputStream(connection.getOutputStream())) {
            out.writeBytes(body);
            out.flush();
        }
        return connection.getResponseCode();
    }
}
