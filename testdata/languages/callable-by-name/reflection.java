import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.net.HttpURLConnection;
import java.net.URL;

public class Wire {
    public String fetch(String path, String query) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test" + path + "?" + query).openConnection();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream()))) {
            return reader.readLine();
        } finally {
            connection.disconnect();
        }
    }

    public static String load(String path, String query) throws IOException {
        return new Wire().fetch(path, query);
    }

    private static Object run(String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Wire.class.getMethod(name, String.class, String.class);
        return method.invoke(new Wire(), arguments);
    }

    public static Object login(String user) throws ReflectiveOperationException {
        return run("fetch", "/oauth/old_token", "grant_type=password&user_id=" + user); // [login]
    }

    public static Object refresh(String token) throws ReflectiveOperationException {
        Method load = Wire.class.getDeclaredMethod("load", String.class, String.class);
        load.setAccessible(true);
        return load.invoke(null, "/oauth/old_token", "grant_type=refresh_token&refresh_token=" + token); // [refresh]
    }
}
