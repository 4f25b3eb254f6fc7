// expect: GET https://api.example.test/oauth/token query client_id=app headers ..

import java.net.*;

class Authenticated {
    Object login(Authenticator authenticator) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https", "api.example.test", "/oauth/token?client_id=app").openConnection();
        connection.setAuthenticator(authenticator);
        return connection.getContent();
    }
}
