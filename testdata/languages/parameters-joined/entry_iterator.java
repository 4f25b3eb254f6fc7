import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.http.HttpResponse;
import org.apache.http.NameValuePair;
import org.apache.http.client.HttpClient;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.protocol.HTTP;

public class TokenService {
    private final HttpClient client = HttpClientBuilder.create().build();

    private HttpResponse post(String url, Map<String, Object> values) throws Exception {
        List<NameValuePair> pairs = new ArrayList<NameValuePair>();
        for (Iterator<Entry<String, Object>> it = values.entrySet().iterator(); it.hasNext();) {
            Entry<String, Object> entry = it.next();
            pairs.add(new BasicNameValuePair(entry.getKey(), entry.getValue().toString()));
        }
        HttpPost request = new HttpPost(url);
        request.setEntity(new UrlEncodedFormEntity(pairs, HTTP.UTF_8));
        return client.execute(request);
    }

    public HttpResponse exchange(String code) throws Exception {
        Map<String, Object> values = new LinkedHashMap<String, Object>();
        values.put("grant_type", "authorization_code");
        values.put("code", code);
        return post("https://api.example.test/oauth/old_token", values); // [code]
    }
}
