package com.acme;

import java.io.InputStream;
import java.net.URL;

public class Login {
    public InputStream run(String user) throws Exception {
        return new URL(Settings.host() + "/oauth/old_token?grant_type=password&user_id=" + user
            + "&client_id=" + Settings.key()).openStream(); // [login]
    }
}
