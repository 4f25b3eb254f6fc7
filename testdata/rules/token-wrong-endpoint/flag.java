import java.net.URL;

class Inline {
    Object login(String user) throws Exception {
        return new URL("https://api.getgo.com/oauth/v2/access_token?grant_type=password&username=" + user).openStream(); // expect: token-wrong-endpoint high
    }
}

class Calls {
    static Object get(String path, String query) throws Exception {
        return new URL("https://api.getgo.com" + path + "?" + query).openStream();
    }
}

class ByHelper {
    Object refresh(String token) throws Exception {
        return Calls.get("/oauth/token", "grant_type=refresh_token&refresh_token=" + token); // expect: token-wrong-endpoint high
    }
}
