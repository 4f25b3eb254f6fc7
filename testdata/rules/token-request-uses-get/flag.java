import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Base64;

class Inline {
    // A stream of a URL is a GET.
    InputStream refresh(String token) throws Exception {
        return new URL("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=" + token).openStream(); // expect: token-request-uses-get high
    }
}

// Through a helper of the project: the verb is what the call passes.
class Wire {
    static Object send(String verb, String url, String query, String basic) throws Exception {
        boolean get = verb.equals("GET");
        HttpURLConnection connection = (HttpURLConnection) new URL(get ? url + "?" + query : url).openConnection();
        connection.setRequestMethod(verb);
        connection.setRequestProperty("Authorization", "Basic " + basic);
        if (!get) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(query.getBytes());
        }
        return connection.getContent();
    }
}

class ByHelper {
    Object exchange(String code, String pair) throws Exception {
        String basic = Base64.getEncoder().encodeToString(pair.getBytes());
        return Wire.send("GET", "https://api.getgo.com/oauth/v2/token", "grant_type=authorization_code&code=" + code, basic); // expect: token-request-uses-get high
    }
}
