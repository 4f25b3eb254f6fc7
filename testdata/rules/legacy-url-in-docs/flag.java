class Login {
    /**
     * Logs in.
     *
     * @see <a href="https://api.getgo.com/oauth/authorize">the guide</a> expect: legacy-url-in-docs high
     */
    void login() {
        // was: https://api.citrixonline.com/oauth/access_token expect: legacy-url-in-docs high
    }
}
