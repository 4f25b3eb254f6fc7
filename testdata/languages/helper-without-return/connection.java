import java.net.HttpURLConnection;
import java.net.URL;

class Exchange {
    private void fail(String why) {
        System.err.println(why);
        throw new IllegalStateException(why);
    }

    int run(String code) throws Exception {
        return run(code, "POST");
    }

    private int run(String code, String verb) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test/oauth/old_token").openConnection();
        if (!verb.equals("POST")) {
            fail("only POST");
            connection.setRequestMethod("GET");
        }
        if (verb.equals("POST")) {
            connection.setRequestMethod(verb);
            connection.setDoOutput(true);
            connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        } else {
            fail("never");
        }
        return connection.getResponseCode(); // [code]
    }
}
