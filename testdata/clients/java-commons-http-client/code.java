// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

import org.apache.commons.httpclient.*;
import org.apache.commons.httpclient.methods.*;

class Code {
    String exchange(String code) throws Exception {
        PostMethod post = new PostMethod("https://api.example.test/oauth/token");
        post.addParameter("grant_type", "authorization_code");
        post.setParameter("code", code);
        new HttpClient().executeMethod(post);
        return post.getResponseBodyAsString();
    }

    String again(String code) throws Exception {
        PostMethod post = new PostMethod("https://api.example.test/oauth/token");
        NameValuePair[] data = {new NameValuePair("grant_type", "authorization_code"), new NameValuePair("code", code)};
        post.setRequestBody(data);
        new HttpClient().executeMethod(post);
        return post.getResponseBodyAsString();
    }
}
