// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=text/plain
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token

import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.NameValuePair;
import org.apache.commons.httpclient.methods.PostMethod;
import org.apache.commons.httpclient.methods.StringRequestEntity;

class Refresh {
    void refresh(String token) throws Exception {
        HttpClient client = new HttpClient();
        PostMethod post = new PostMethod("https://api.example.test/oauth/token");
        post.setRequestEntity(new StringRequestEntity("grant_type=refresh_token&refresh_token=" + token, "text/plain", "UTF-8"));
        client.executeMethod(post);
        PostMethod other = new PostMethod("https://api.example.test/oauth/token");
        other.addParameters(new NameValuePair[] {new NameValuePair("grant_type", "refresh_token")});
        client.executeMethod(other);
    }
}
