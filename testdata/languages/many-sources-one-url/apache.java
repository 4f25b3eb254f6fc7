import java.util.Optional;
import java.util.Properties;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

class LegacyServlet extends javax.servlet.http.HttpServlet {
    private final Properties properties = new Properties();

    private String pick(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value != null && !value.isEmpty()) {
            return value;
        }
        if (request.getSession().getAttribute(name) != null) {
            return (String) request.getSession().getAttribute(name);
        }
        return Optional.ofNullable(System.getenv(name.toUpperCase())).orElse(properties.getProperty(name));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
        HttpGet get = new HttpGet("https://api.example.test/oauth/old_token?grant_type=password"
            + "&user_id=" + pick(request, "user")
            + "&password=" + pick(request, "password")
            + "&client_id=" + (request.getParameter("key") != null ? request.getParameter("key") : System.getenv("KEY")));
        HttpClients.createDefault().execute(get); // [login]
    }
}
