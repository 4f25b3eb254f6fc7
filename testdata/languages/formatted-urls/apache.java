import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

class Urls {
    private static final String LOGIN = "https://%s/oauth/old_token?grant_type=password&user_id=%s&client_id=%3$s";
    private static final String REFRESH = "{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}";

    Object login(String user) throws Exception {
        String url = String.format(LOGIN, "api.example.test", user, "k-1");
        return HttpClients.createDefault().execute(new HttpGet(url)); // [sprintf]
    }

    Object refresh(String token) throws Exception {
        String url = REFRESH.replace("{host}", "https://api.example.test").replace("{token}", token);
        return HttpClients.createDefault().execute(new HttpGet(url)); // [replace]
    }

    String authorize(String back) {
        return "https://api.example.test/oauth/old_authorize?client_id=%s&redirect_uri=%s".formatted("k-1", back); // [authorize]
    }
}
