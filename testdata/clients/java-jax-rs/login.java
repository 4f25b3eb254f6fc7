// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers X-A=1

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.core.MediaType;

class Login {
    String login(String user) {
        Client client = ClientBuilder.newClient();
        return client.target("https://api.example.test").path("oauth").path("token")
            .queryParam("grant_type", "password").queryParam("username", user)
            .request(MediaType.APPLICATION_JSON).accept(MediaType.APPLICATION_JSON).header("X-A", "1")
            .get(String.class);
    }
}
