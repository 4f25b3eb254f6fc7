import java.net.HttpURLConnection;
import java.net.URL;

abstract class Grant {
    protected static final String HOST = "https://api.example.test";

    protected abstract String form();

    protected abstract String path();

    final int run() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(HOST + path()).openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(form().getBytes());
        return connection.getResponseCode(); // [code]
    }
}

class Code extends Grant {
    private final String code;

    Code(String code) {
        this.code = code;
    }

    @Override
    protected String form() {
        return "grant_type=authorization_code&code=" + code;
    }

    @Override
    protected String path() {
        return "/oauth/old_token";
    }
}

class Exchange {
    int exchange(String code) throws Exception {
        return new Code(code).run();
    }
}
