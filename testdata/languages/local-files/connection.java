import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

class Login {
    InputStream login(String user) throws Exception {
        String host = Files.readString(Path.of("host.txt")).trim();
        return new URL(host + "/oauth/old_token?grant_type=password&user_id=" + user).openStream(); // [login]
    }
}
