// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://shop.example.test/back audience=shop auth=basic

import com.google.api.client.auth.oauth2.AuthorizationCodeTokenRequest;
import com.google.api.client.http.BasicAuthentication;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;

class Code {
    Object exchange(String code, String id, String secret) throws Exception {
        return new AuthorizationCodeTokenRequest(new NetHttpTransport(), GsonFactory.getDefaultInstance(), new GenericUrl("https://api.example.test/oauth/token"), code)
            .setRedirectUri("https://shop.example.test/back")
            .setClientAuthentication(new BasicAuthentication(id, secret))
            .set("audience", "shop")
            .execute();
    }
}
