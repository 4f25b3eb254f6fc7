import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

class TokenStore {
    private String key;

    TokenStore() {
        this(null);
    }

    TokenStore(String key) {
        this.key = key;
    }

    Object refresh(String token) throws Exception {
        if (key == null) {
            return null;
        }
        return HttpClients.createDefault().execute(new HttpGet( // [refresh]
            "https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=" + token + "&client_id=" + key));
    }
}
