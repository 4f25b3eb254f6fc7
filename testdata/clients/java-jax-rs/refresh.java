// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded

import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;

class Refresh {
    String refresh(String token) {
        Form form = new Form("grant_type", "refresh_token");
        form.param("refresh_token", token);
        return ClientBuilder.newClient().target("https://api.example.test/oauth/token").request()
            .post(Entity.entity(form, MediaType.APPLICATION_FORM_URLENCODED), String.class);
    }
}
