import java.net.HttpURLConnection;
import java.net.URL;

class Call {
    private String url;
    private String verb;
    private final StringBuilder fields = new StringBuilder();

    void setUrl(String url) {
        this.url = url;
    }

    void setVerb(String verb) {
        this.verb = verb;
    }

    void add(String name, String value) {
        fields.append(fields.length() > 0 ? "&" : "").append(name).append('=').append(value);
    }

    int send() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod(verb);
        connection.setDoOutput(true);
        connection.getOutputStream().write(fields.toString().getBytes());
        return connection.getResponseCode();
    }
}

class Exchange {
    int run(String code) throws Exception {
        Call call = new Call();
        call.setUrl("https://api.example.test/oauth/old_token");
        call.setVerb("POST");
        call.add("grant_type", "authorization_code");
        call.add("code", code);
        return call.send(); // [code]
    }
}
