import java.util.*;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.*;
import org.apache.http.client.utils.URLEncodedUtils;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;

final class Api {
    static final String BASE = "https://api.example.test";

    private Api() {}

    static Object request(String verb, String path, List<NameValuePair> params) throws Exception {
        return request(verb, path, params, BASE);
    }

    static Object request(String verb, String path, List<NameValuePair> params, String base) throws Exception {
        HttpUriRequest request;
        if (verb.equals("GET")) {
            String url = base + path;
            if (!params.isEmpty()) {
                url += "?" + URLEncodedUtils.format(params, "UTF-8");
            }
            request = new HttpGet(url);
        } else {
            HttpPost post = new HttpPost(base + path);
            post.setEntity(new UrlEncodedFormEntity(params, "UTF-8"));
            request = post;
        }
        return HttpClients.createDefault().execute(request);
    }
}

class Logins {
    private static final String CLIENT = "shop-7";

    Object byPassword(String user, String password) throws Exception {
        return Api.request("GET", "/oauth/old_token", Arrays.asList( // [password]
            new BasicNameValuePair("grant_type", "password"),
            new BasicNameValuePair("user_id", user),
            new BasicNameValuePair("password", password),
            new BasicNameValuePair("client_id", CLIENT)));
    }

    Object byCode(String code) throws Exception {
        List<NameValuePair> params = new ArrayList<NameValuePair>(3);
        params.add(new BasicNameValuePair("grant_type", "authorization_code"));
        params.add(new BasicNameValuePair("code", code));
        params.add(new BasicNameValuePair("client_id", CLIENT));
        return Api.request("POST", "/oauth/old_token", params); // [code]
    }

    Object files() throws Exception {
        return Api.request("GET", "/v1/list", Collections.emptyList(), "https://files.example.test"); // [elsewhere]
    }
}
