// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.WebResource;
import com.sun.jersey.api.client.filter.HTTPBasicAuthFilter;
import com.sun.jersey.core.util.MultivaluedMapImpl;
import javax.ws.rs.core.MediaType;

class Code {
    String exchange(String code, String id, String secret) {
        Client client = Client.create();
        client.addFilter(new HTTPBasicAuthFilter(id, secret));
        WebResource resource = client.resource("https://api.example.test/oauth/token");
        MultivaluedMapImpl form = new MultivaluedMapImpl();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return resource.type(MediaType.APPLICATION_FORM_URLENCODED).post(String.class, form);
    }
}
