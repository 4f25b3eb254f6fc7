// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* redirect_uri=https://shop.example.test/back audience=shop client_id=app client_secret=*

import com.google.api.client.auth.oauth2.ClientParametersAuthentication;
import com.google.api.client.auth.oauth2.RefreshTokenRequest;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;

class Refresh {
    Object refresh(String token, String secret) throws Exception {
        RefreshTokenRequest request = new RefreshTokenRequest(new NetHttpTransport(), GsonFactory.getDefaultInstance(), new GenericUrl("https://api.example.test/oauth/token"), token);
        request.setClientAuthentication(new ClientParametersAuthentication("app", secret));
        request.setRedirectUri("https://shop.example.test/back");
        request.set("audience", "shop");
        return request.execute();
    }
}
