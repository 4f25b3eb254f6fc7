// expect: GET https://api.example.test/oauth/token query grant_type=password

import com.google.api.client.http.GenericUrl;
import java.net.URL;

class Generic {
    Object login() throws Exception {
        return new URL(new GenericUrl("https://api.example.test/oauth/token?grant_type=password").build()).openStream();
    }
}
