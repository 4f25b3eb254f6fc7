// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded

import org.asynchttpclient.DefaultAsyncHttpClient;

class Refresh {
    Object refresh(String token) throws Exception {
        return new DefaultAsyncHttpClient().preparePost("https://api.example.test/oauth/token")
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .setBody("grant_type=refresh_token&refresh_token=" + token)
            .execute()
            .get();
    }
}
