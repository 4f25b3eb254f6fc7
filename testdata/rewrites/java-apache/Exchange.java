import java.util.ArrayList;
import java.util.List;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;

class Exchange {
    private String key;
    private String token;

    void exchange(String code) throws Exception {
        List<NameValuePair> form = new ArrayList<>();
        form.add(new BasicNameValuePair("grant_type", "authorization_code"));
        form.add(new BasicNameValuePair("code", code));
        form.add(new BasicNameValuePair("client_id", key));
        HttpPost post = new HttpPost("https://api.getgo.com/oauth/access_token");
        post.setEntity(new UrlEncodedFormEntity(form));
        token = EntityUtils.toString(HttpClients.createDefault().execute(post).getEntity());
    }
}
