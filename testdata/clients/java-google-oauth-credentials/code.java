// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=a auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=b client_id=* client_secret=*

import com.google.api.client.auth.oauth2.AuthorizationCodeTokenRequest;
import com.google.api.client.http.BasicAuthentication;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.client.auth.oauth2.ClientParametersAuthentication;

class Code {
    private static final GenericUrl TOKEN = new GenericUrl("https://api.example.test/oauth/token");

    void exchange(String id, String secret) throws Exception {
        new AuthorizationCodeTokenRequest(new NetHttpTransport(), GsonFactory.getDefaultInstance(), TOKEN, "a").setClientAuthentication(new BasicAuthentication(id, secret)).execute();
        new AuthorizationCodeTokenRequest(new NetHttpTransport(), GsonFactory.getDefaultInstance(), TOKEN, "b").setClientAuthentication(new ClientParametersAuthentication(id, secret)).execute();
    }
}
