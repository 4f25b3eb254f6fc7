// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: PUT https://api.example.test/oauth/app json name=shop

import java.util.Map;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.Entity;
import javax.ws.rs.core.Form;
import org.glassfish.jersey.client.authentication.HttpAuthenticationFeature;

class Code {
    Object exchange(String code, String id, String secret) {
        Form form = new Form().param("grant_type", "authorization_code").param("code", code);
        ClientBuilder.newClient().target("https://api.example.test/oauth/app").request().method("PUT", Entity.json(Map.of("name", "shop")));
        return ClientBuilder.newClient().register(HttpAuthenticationFeature.basic(id, secret))
            .target("https://api.example.test/oauth/token").request().post(Entity.form(form)).readEntity(String.class);
    }
}
