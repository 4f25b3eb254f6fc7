import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.http.client.fluent.Form;
import org.apache.http.client.fluent.Request;
import org.json.JSONObject;

public class BackServlet extends HttpServlet {
    private static final int YEAR = 60 * 60 * 24 * 365;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String answer = Request.Post("https://api.example.test/oauth/old_token")
            .bodyForm(Form.form().add("grant_type", "authorization_code").add("code", request.getParameter("code")).build())
            .execute() // [code]
            .returnContent()
            .asString();
        Cookie cookie = new Cookie("token", "");
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setValue(new JSONObject(answer).getString("access_token"));
        response.addCookie(cookie);
        response.sendRedirect("/desk");
    }
}
