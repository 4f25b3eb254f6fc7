// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* redirect_uri=https://shop.example.test/back audience=shop auth=basic

import com.google.api.client.auth.oauth2.PasswordTokenRequest;
import com.google.api.client.http.BasicAuthentication;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;

class Login {
    Object login(String user, String password, String id, String secret) throws Exception {
        PasswordTokenRequest request = new PasswordTokenRequest(new NetHttpTransport(), GsonFactory.getDefaultInstance(), new GenericUrl("https://api.example.test/oauth/token"), user, password);
        return request.setRedirectUri("https://shop.example.test/back").set("audience", "shop").setClientAuthentication(new BasicAuthentication(id, secret)).execute();
    }
}
