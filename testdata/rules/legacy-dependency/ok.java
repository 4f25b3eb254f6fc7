import com.example.AuthenticationApi;
import com.logmein.gotocorelib.api.OAuth2Api;

class Sdk {
    void login(String user) throws Exception {
        new AuthenticationApi().directLogin(user, "password");
    }

    Object start(String key, String secret, String code) throws Exception {
        return new OAuth2Api(key, secret).getAccessTokenResponse(code);
    }
}
