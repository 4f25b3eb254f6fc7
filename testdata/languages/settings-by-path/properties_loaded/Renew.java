package com.acme.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Properties;

public class Renew {
    private static final Properties PROPERTIES = load();

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Renew.class.getClassLoader().getResourceAsStream("portal.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        return properties;
    }

    public int run(String token) throws IOException {
        URL url = new URL(PROPERTIES.getProperty("portal.host") + PROPERTIES.getProperty("portal.tokenPath"));
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try (Writer out = new OutputStreamWriter(connection.getOutputStream())) {
            out.write("grant_type=refresh_token&refresh_token=" + URLEncoder.encode(token, "UTF-8"));
        }
        return connection.getResponseCode(); // [refresh]
    }
}
