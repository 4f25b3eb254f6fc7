// Once, at the first place.
final class Urls {
    static final String LOGIN = "https://api.getgo.com/oauth/v2/authorize"; // expect: endpoint-superseded high
    static final String TOKEN = "https://api.getgo.com/oauth/v2/token";
}
