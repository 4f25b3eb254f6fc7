// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers X-A=1

import com.sun.jersey.api.client.Client;
import com.sun.jersey.core.util.MultivaluedMapImpl;
import javax.ws.rs.core.MultivaluedMap;

class Login {
    String login(String user) {
        MultivaluedMap<String, String> params = new MultivaluedMapImpl();
        params.add("grant_type", "password");
        return Client.create().resource("https://api.example.test").path("oauth/token").queryParams(params).queryParam("username", user)
            .accept("application/json").header("X-A", "1").get(String.class);
    }
}
