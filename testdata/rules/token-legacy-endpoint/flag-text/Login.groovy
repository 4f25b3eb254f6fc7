package example;

class Login {
    // A placeholder of any spelling, and parameters in the same text.
    static final String URL = "https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code={0}&client_id=%s"; // expect: token-legacy-endpoint medium
    static final String HOST = "https://api.getgo.com";
    static final String PATH = "/oauth/access_token"; // expect: token-legacy-endpoint medium
    static final String OTHER = "https://graph.example.com/oauth/access_token";
    static final String V2 = HOST + "/oauth/v2/token";
}
