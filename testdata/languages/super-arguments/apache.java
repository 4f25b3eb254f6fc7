import java.net.URI;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.impl.client.HttpClients;

class A {
    private final String host;
    private final String path;
    protected final String key;

    A(String host, String path, String key) {
        this.host = host == null ? "https://none.example.test" : host;
        this.path = path;
        this.key = key;
    }

    protected Object get(String... params) throws Exception {
        URIBuilder uri = new URIBuilder(host + path);
        for (int i = 0; i < params.length; i += 2) {
            uri.addParameter(params[i], params[i + 1]);
        }
        return HttpClients.createDefault().execute(new HttpGet(uri.build()));
    }
}

class B extends A {
    B(String path, String key) {
        super("https://api.example.test", path, key);
    }
}

class C extends B {
    C() {
        super("/oauth/old_token", "k-3");
    }

    Object login(String user) throws Exception {
        return get("grant_type", "password", "user_id", user, "client_id", key); // [login]
    }
}
