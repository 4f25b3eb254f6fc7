import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.json.JSONObject;

class Login {
    String open(String user, String password) throws Exception {
        String base, url;
        url = base = "https://api.example.test/oauth/old_token";
        HttpResponse response;
        if ((response = HttpClients.createDefault().execute(new HttpGet(url + "?grant_type=password&user_id=" + user + "&password=" + password))) != null) { // [login]
            HttpEntity entity;
            if ((entity = response.getEntity()) != null && entity.getContentLength() != 0) {
                return new JSONObject(EntityUtils.toString(entity)).getString("access_token");
            }
        }
        return null;
    }
}
