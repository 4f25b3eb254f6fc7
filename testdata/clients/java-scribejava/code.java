// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: GET https://api.example.test/oauth/token query grant_type=authorization_code code=* auth=basic
// expect: built https://api.example.test/oauth/authorize query client_id=app redirect_uri=https://shop.example.test/back response_type=code state=s-9

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.model.Verb;
import com.github.scribejava.core.oauth.OAuth20Service;

class ExampleApi extends DefaultApi20 {
    @Override
    public Verb getAccessTokenVerb() {
        return Verb.GET;
    }

    @Override
    public String getAccessTokenEndpoint() {
        return "https://api.example.test/oauth/token";
    }

    @Override
    protected String getAuthorizationBaseUrl() {
        return "https://api.example.test/oauth/authorize";
    }
}

class Code {
    private final OAuth20Service service = new ServiceBuilder("app").apiSecret("s-1").callback("https://shop.example.test/back").defaultScope("all").build(new ExampleApi());

    String start() {
        return service.getAuthorizationUrl("s-9");
    }

    OAuth2AccessToken exchange(String code) throws Exception {
        return service.getAccessToken(code);
    }
}
