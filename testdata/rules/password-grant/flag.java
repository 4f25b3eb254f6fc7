import java.net.URL;

class Inline {
    Object login(String user, String password) throws Exception {
        return new URL("https://api.getgo.com/oauth/v2/token?grant_type=password&username=" + user + "&password=" + password).openStream(); // expect: password-grant high
    }
}
