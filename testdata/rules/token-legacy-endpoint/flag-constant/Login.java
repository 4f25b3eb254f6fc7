package shop;

import java.net.URL;

class Login {
    Object login(String user, String key) throws Exception {
        return new URL(Urls.TOKEN + "?grant_type=password&user_id=" + user + "&client_id=" + key).openStream();
    }
}
