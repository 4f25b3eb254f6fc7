import java.util.List;
import org.apache.http.NameValuePair;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;

enum Verb { GET, POST }

enum Endpoint {
    ME(Verb.GET, "/v1/me"),
    TOKEN(Verb.POST, "/oauth/old_token");

    private final Verb verb;
    private final String path;

    Endpoint(Verb verb, String path) {
        this.verb = verb;
        this.path = path;
    }

    Verb verb() {
        return verb;
    }

    String url() {
        return "https://api.example.test" + path;
    }
}

class Exchange {
    private Object send(Endpoint endpoint, List<NameValuePair> form) throws Exception {
        switch (endpoint.verb()) {
            case POST:
                RequestBuilder builder = RequestBuilder.post(endpoint.url());
                builder.setEntity(new UrlEncodedFormEntity(form));
                return HttpClients.createDefault().execute(builder.build());
            default:
                return HttpClients.createDefault().execute(RequestBuilder.get(endpoint.url()).build());
        }
    }

    Object exchange(String code) throws Exception {
        return send(Endpoint.TOKEN, List.of(new BasicNameValuePair("grant_type", "authorization_code"), new BasicNameValuePair("code", code))); // [code]
    }
}
