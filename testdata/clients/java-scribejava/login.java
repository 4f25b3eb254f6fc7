// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* auth=basic

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.oauth.OAuth20Service;

class ExampleApi extends DefaultApi20 {
    @Override
    public String getAccessTokenEndpoint() {
        return "https://api.example.test/oauth/token";
    }

    @Override
    protected String getAuthorizationBaseUrl() {
        return "https://api.example.test/oauth/authorize";
    }
}

class Login {
    OAuth2AccessToken login(String user, String password) throws Exception {
        OAuth20Service service = new ServiceBuilder("app").apiSecret("s-1").build(new ExampleApi());
        return service.getAccessTokenPasswordGrant(user, password);
    }
}
