interface Urls {
    String HOST = "https://api.example.test";
    String TOKEN = HOST + "/oauth/old_token";
}
