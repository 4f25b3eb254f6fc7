import java.net.HttpURLConnection;
import java.net.URL;

record Call(String verb, String url, String form) {
    Call(String url, String form) {
        this("POST", url, form);
    }

    int send() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(url()).openConnection();
        connection.setRequestMethod(verb);
        connection.setDoOutput(true);
        connection.getOutputStream().write(form.getBytes());
        return connection.getResponseCode();
    }
}

class Exchange {
    int exchange(String code) throws Exception {
        return new Call("https://api.example.test/oauth/old_token", "grant_type=authorization_code&code=" + code).send(); // [code]
    }
}
