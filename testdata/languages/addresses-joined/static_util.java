import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang.StringUtils;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.message.BasicNameValuePair;

final class UrlUtil {
    private static final String SEPARATOR = "/";

    static String build(String base, String... parts) {
        StringBuffer url = new StringBuffer(StringUtils.removeEnd(base, SEPARATOR));
        for (String part : parts) {
            if (!part.startsWith(SEPARATOR)) {
                url.append(SEPARATOR);
            }
            url.append(part);
        }
        return url.toString();
    }
}

public class ExchangeAction {
    public String execute(String code) throws Exception {
        HttpPost post = new HttpPost(UrlUtil.build("https://api.example.test/", "oauth", "old_token"));
        List<NameValuePair> params = new ArrayList<NameValuePair>(2);
        params.add(new BasicNameValuePair("grant_type", "authorization_code"));
        params.add(new BasicNameValuePair("code", code));
        post.setEntity(new UrlEncodedFormEntity(params, "UTF-8"));
        new DefaultHttpClient().execute(post); // [code]
        return "success";
    }
}
