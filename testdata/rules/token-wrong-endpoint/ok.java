import java.net.URL;

class Successor {
    Object refresh(String token) throws Exception {
        return new URL("https://authentication.logmeininc.com/oauth/token?grant_type=refresh_token&refresh_token=" + token).openStream();
    }

    Object elsewhere(String token) throws Exception {
        return new URL("https://login.example.test/oauth/token?grant_type=refresh_token&refresh_token=" + token).openStream();
    }
}
