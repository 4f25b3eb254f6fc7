import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.http.client.utils.URIBuilder;

class Queries {
    private static final String TOKEN = "https://api.example.test/oauth/old_token";

    InputStream byReduce(String user) throws Exception {
        StringJoiner query = new StringJoiner("&", "?", "");
        query.add("grant_type=password");
        query.add("user_id=" + URLEncoder.encode(user, StandardCharsets.UTF_8));
        return new URL(TOKEN + query).openStream(); // [reduce]
    }

    InputStream byEntries(String token) throws Exception {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("grant_type", "refresh_token");
        params.put("refresh_token", token);
        List<String> pairs = new ArrayList<>();
        params.forEach((name, value) -> pairs.add(name + "=" + value));
        return new URL(String.join("?", TOKEN, String.join("&", pairs))).openStream(); // [entries]
    }

    InputStream byUrl(String code) throws Exception {
        URIBuilder url = new URIBuilder(TOKEN);
        url.addParameter("grant_type", "authorization_code");
        url.addParameter("code", code);
        return url.build().toURL().openStream(); // [url]
    }

    String authorize(String state) throws Exception {
        URI url = URI.create(TOKEN).resolve("/oauth/old_authorize");
        return new URIBuilder(url).addParameter("client_id", "k-1").addParameter("state", state).toString(); // [authorize]
    }
}
