// The successor itself; resources; another provider; a comment: https://api.getgo.com/oauth/v2/token
final class Urls {
    static final String[] ALL = {
        "https://authentication.logmeininc.com/oauth/token",
        "https://api.getgo.com/G2W/rest/v2",
        "https://login.example.org/oauth/v2/token",
    };
}
