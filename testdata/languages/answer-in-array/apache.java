import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;

class Callback {
    private final ObjectMapper mapper = new ObjectMapper();

    private record Reply(int status, JsonNode body) {
    }

    private Reply post(String url, Map<String, String> fields) throws Exception {
        HttpPost post = new HttpPost(url);
        List<NameValuePair> form = new ArrayList<>();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            form.add(new BasicNameValuePair(field.getKey(), field.getValue()));
        }
        post.setEntity(new UrlEncodedFormEntity(form, "UTF-8"));
        try (CloseableHttpClient http = HttpClients.createDefault(); CloseableHttpResponse response = http.execute(post)) {
            return new Reply(response.getStatusLine().getStatusCode(), mapper.readTree(EntityUtils.toString(response.getEntity())));
        }
    }

    void handle(HttpServletRequest request) throws Exception {
        Reply reply = post("https://api.example.test/oauth/old_token", Map.of("grant_type", "authorization_code", "code", request.getParameter("code"))); // [code]
        if (reply.status() != 200) {
            throw new IllegalStateException("status " + reply.status());
        }
        request.getSession().setAttribute("token", reply.body().get("access_token").asText());
    }
}
