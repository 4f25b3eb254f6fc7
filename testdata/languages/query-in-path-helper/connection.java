import java.io.InputStream;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

final class Urls {
    private static String add(String url, String name, String value) {
        String separator = url.contains("?") ? "&" : "?";
        return url + separator + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String login(String user) {
        String url = "https://api.example.test/oauth/old_token?v=1";
        url = add(url, "grant_type", "password");
        return add(url, "user_id", user);
    }
}

class Loader {
    InputStream load(String user) throws Exception {
        return new URL(Urls.login(user)).openStream(); // [load]
    }
}
