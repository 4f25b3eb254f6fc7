package shop;

final class Urls {
    static final String HOST = "https://api.getgo.com";
    static final String TOKEN = HOST + "/oauth/access_token"; // expect: token-legacy-endpoint high

    private Urls() {}
}
