import java.net.URL;

class Elsewhere {
    Object user(String user) throws Exception {
        return new URL("https://api.getgo.com/G2M/rest/meetings?user_id=" + user).openStream();
    }

    Object refresh(String token) throws Exception {
        return new URL("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=" + token).openStream();
    }
}
