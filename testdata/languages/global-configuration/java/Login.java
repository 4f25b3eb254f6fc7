package com.acme;

import java.io.InputStream;
import java.net.URL;

public class Login {
    public InputStream login(String user) throws Exception {
        return new URL(Settings.ALL.get("host") + "/oauth/old_token?grant_type=password&user_id=" + user
            + "&client_id=" + Settings.ALL.get("key")).openStream(); // [login]
    }
}
