import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.json.JSONObject;

class Logins {
    private final OkHttpClient http = new OkHttpClient();

    void login(Connection database, String user) throws IOException, SQLException {
        String address = "https://api.example.test/oauth/old_token?grant_type=password&user_id=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
        try (Response response = http.newCall(new Request.Builder().url(address).build()).execute(); // [login]
                Statement statement = database.createStatement()) {
            JSONObject answer = new JSONObject(response.body().string());
            statement.executeUpdate("UPDATE tokens SET token = '" + answer.getString("access_token") + "'");
        }
    }
}
