import java.util.Map;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.HttpClients;
import org.json.JSONObject;

class Inline {
    Object exchange(String code, String basic) throws Exception {
        HttpPost post = new HttpPost("https://api.getgo.com/oauth/v2/token");
        post.setHeader("Authorization", "Basic " + basic);
        JSONObject body = new JSONObject(Map.of("grant_type", "authorization_code", "code", code));
        post.setEntity(new StringEntity(body.toString(), ContentType.APPLICATION_JSON)); // expect: token-request-not-form high
        return HttpClients.createDefault().execute(post);
    }
}
