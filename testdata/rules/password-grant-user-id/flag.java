import java.util.ArrayList;
import java.util.List;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;

class Inline {
    Object login(String user, String password) throws Exception {
        List<NameValuePair> form = new ArrayList<>();
        form.add(new BasicNameValuePair("grant_type", "password"));
        form.add(new BasicNameValuePair("user_id", user)); // expect: password-grant-user-id high
        form.add(new BasicNameValuePair("password", password));
        HttpPost post = new HttpPost("https://api.getgo.com/oauth/v2/token");
        post.setEntity(new UrlEncodedFormEntity(form));
        return HttpClients.createDefault().execute(post);
    }
}
