// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*

import com.sun.jersey.api.client.Client;

class Refresh {
    void refresh(String token) {
        Client.create().resource("https://api.example.test/oauth/token").post("grant_type=refresh_token&refresh_token=" + token);
    }
}
