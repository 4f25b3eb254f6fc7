final class Urls {
    static final String OAUTH_BASE = "https://api.getgo.com/oauth/"; // expect: legacy-proxy-url high

    static String path(String name) {
        return OAUTH_BASE + name;
    }
}
