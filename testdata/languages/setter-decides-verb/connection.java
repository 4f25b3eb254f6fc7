import java.net.HttpURLConnection;
import java.net.URL;

class Sender {
    private String verb = "POST";
    private String path = "/none";

    void setVerb(String verb) {
        this.verb = verb;
    }

    void setPath(String path) {
        this.path = path;
    }

    int send(String fields) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test" + path).openConnection();
        connection.setRequestMethod(verb);
        connection.getOutputStream().write(fields.getBytes());
        return connection.getResponseCode();
    }
}

class Codes {
    private final Sender sender = new Sender();

    Codes() {
        sender.setPath("/oauth/old_token");
    }

    int exchange(String code) throws Exception {
        return sender.send("grant_type=authorization_code&code=" + code); // [code]
    }
}
