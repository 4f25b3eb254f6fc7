class Desk {
    private static final String HOST = "https://api.example.test";
    private final Browser browser;
    private final Settings settings;

    Desk(Browser browser, Settings settings) {
        this.browser = browser;
        this.settings = settings;
    }

    void login() {
        String address = HOST + "/oauth/old_authorize?client_id=k-1&redirect_uri=" + settings.back();
        browser.open(address); // [authorize]
    }
}
