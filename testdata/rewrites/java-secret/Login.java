import java.net.URL;

class Login {
    private static final String KEY = System.getenv("MEETINGS_KEY");

    void exchange(String code) throws Exception {
        new URL("https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=" + code + "&client_id=" + KEY).openStream();
    }
}
