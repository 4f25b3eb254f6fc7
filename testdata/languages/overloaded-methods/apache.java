import java.util.*;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;

class Client {
    Object post(String path, List<NameValuePair> form) throws Exception {
        return post(path, form, Collections.singletonMap("Accept", "application/json"));
    }

    Object post(String path, List<NameValuePair> form, Map<String, String> headers) throws Exception {
        HttpPost post = new HttpPost("https://api.example.test" + path);
        for (String name : headers.keySet()) {
            post.setHeader(name, headers.get(name));
        }
        post.setEntity(new UrlEncodedFormEntity(form));
        return HttpClients.createDefault().execute(post);
    }
}

class Exchange {
    Object exchange(String code) throws Exception {
        return new Client().post("/oauth/old_token", Arrays.asList(new BasicNameValuePair("grant_type", "authorization_code"), new BasicNameValuePair("code", code))); // [code]
    }
}
