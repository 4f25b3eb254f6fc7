import javax.servlet.http.HttpServletResponse;

class Inline {
    private static final String AUTHORIZE = "https://api.getgo.com/oauth/authorize?client_id=app&redirect_uri="; // expect: authorize-legacy-endpoint high

    void start(HttpServletResponse response, String back) throws Exception {
        response.sendRedirect(AUTHORIZE + back);
    }
}

class Hosts {
    static String url(String path) {
        return "https://api.citrixonline.com" + path;
    }
}

class ByHelper {
    String start(String key) {
        return Hosts.url("/oauth/authorize") + "?client_id=" + key; // expect: authorize-legacy-endpoint high
    }
}
