import com.opensymphony.xwork2.ActionSupport;
import java.io.DataOutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.IOUtils;
import org.apache.struts2.interceptor.ServletRequestAware;
import javax.servlet.http.HttpServletRequest;

public class OAuthCallbackAction extends ActionSupport implements ServletRequestAware {
    private static final Map<String, String> PATHS = new HashMap<String, String>();
    private HttpServletRequest request;

    static {
        PATHS.put("token", "/oauth/old_token");
        PATHS.put("me", "/v1/me");
    }

    private String call(String name, String body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.test" + PATHS.get(name)).openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        out.writeBytes(body);
        out.close();
        return IOUtils.toString(connection.getInputStream(), "UTF-8");
    }

    @Override
    public String execute() throws Exception {
        String code = request.getParameter("code");
        if (code == null || code.trim().length() == 0) {
            addActionError("no code");
            return ERROR;
        }
        call("token", "grant_type=authorization_code&code=" + code); // [code]
        return SUCCESS;
    }

    @Override
    public void setServletRequest(HttpServletRequest request) {
        this.request = request;
    }
}
