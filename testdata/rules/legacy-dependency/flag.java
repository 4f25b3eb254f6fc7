import com.citrix.gotocorelib.api.AuthenticationApi;
import com.logmein.gotocorelib.api.OAuth2Api;

class Sdk {
    void login(String user, String password, String key) throws Exception {
        AuthenticationApi api = new AuthenticationApi();
        api.directLogin(user, password, key, "password"); // expect: legacy-dependency high
    }

    String start(String key) {
        OAuth2Api api = new OAuth2Api(); // expect: legacy-dependency high
        return api.getOAuth2AuthorisationUrl(key, "https://shop.example.test/back");
    }
}
