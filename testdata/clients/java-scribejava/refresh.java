// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;

class Refresh {
    static class ExampleApi extends DefaultApi20 {
        @Override
        public String getAccessTokenEndpoint() {
            return "https://api.example.test/oauth/token";
        }

        @Override
        protected String getAuthorizationBaseUrl() {
            throw new UnsupportedOperationException();
        }
    }

    Object refresh(String token) throws Exception {
        return new ServiceBuilder("none").apiKey("app").apiSecret("s-1").build(new ExampleApi()).refreshAccessToken(token);
    }
}
