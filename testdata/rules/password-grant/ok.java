import java.net.URL;

class Refresh {
    Object refresh(String token) throws Exception {
        return new URL("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=" + token).openStream();
    }
}
