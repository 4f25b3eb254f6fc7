import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.Entity;
import javax.ws.rs.core.Form;

class Exchange {
    Object exchange(String code) {
        return ClientBuilder.newClient().target("https://api.example.test/")
            .path("/oauth/").path("old_token")
            .request()
            .post(Entity.form(new Form("grant_type", "authorization_code").param("code", code))); // [code]
    }
}
