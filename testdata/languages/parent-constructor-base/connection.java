import java.io.*;
import java.net.*;

class Connector {
    private final String base;
    private final String prefix;

    Connector(String base) {
        this(base, "/v1");
    }

    Connector(String base, String prefix) {
        this.base = base;
        this.prefix = prefix;
    }

    InputStream post(String path, String body) throws IOException {
        URLConnection connection = new URL(base + prefix + path).openConnection();
        connection.setDoOutput(true);
        Writer writer = new OutputStreamWriter(connection.getOutputStream());
        writer.write(body);
        writer.close();
        return connection.getInputStream();
    }
}

class TokenConnector extends Connector {
    TokenConnector() {
        super("https://api.example.test", "/oauth");
    }

    InputStream exchange(String code) throws IOException {
        return post("/old_token", "grant_type=authorization_code&code=" + code); // [code]
    }
}
