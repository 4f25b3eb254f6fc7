// expect: GET https://api.example.test/oauth/token query grant_type=password username=* password=* headers Accept=application/json

import java.util.*;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.util.EntityUtils;

class Login {
    String login(String user, String password) throws Exception {
        HttpClient client = new DefaultHttpClient();
        HttpGet request = new HttpGet("https://api.example.test/oauth/token?grant_type=password&username=" + user + "&password=" + password);
        request.addHeader("Accept", "application/json");
        HttpResponse response = client.execute(request);
        return EntityUtils.toString(response.getEntity());
    }
}
