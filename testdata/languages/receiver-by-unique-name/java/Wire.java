package com.acme;

import java.net.HttpURLConnection;
import java.net.URL;

public class Wire {
    public int submitForm(String path, String fields) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test" + path).openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(fields.getBytes());
        return connection.getResponseCode();
    }
}
