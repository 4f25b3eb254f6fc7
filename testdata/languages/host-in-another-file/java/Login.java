package com.acme.login;

import static com.acme.config.Config.KEY;

import com.acme.config.Config;
import java.net.URL;
import java.net.URLEncoder;

public class Login {
    public Object login(String user, String password) throws Exception {
        String url = Config.HOST + "/oauth/old_token?grant_type=password&user_id=" + URLEncoder.encode(user, "UTF-8")
            + "&password=" + URLEncoder.encode(password, "UTF-8") + "&client_id=" + KEY;
        return new URL(url).openStream(); // [login]
    }

    public String authorizeUrl() {
        return Config.HOST + "/oauth/old_authorize?client_id=" + KEY; // [authorize]
    }
}
