// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json
// expect: PUT https://api.example.test/oauth/app form name=shop

import java.util.List;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.fluent.Request;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicNameValuePair;

class Refresh {
    String refresh(String token) throws Exception {
        Request.Put("https://api.example.test/oauth/app").body(new UrlEncodedFormEntity(List.of(new BasicNameValuePair("name", "shop")))).execute();
        return Request.Post("https://api.example.test/oauth/token")
            .bodyString("{\"grant_type\": \"refresh_token\", \"refresh_token\": \"" + token + "\"}", ContentType.APPLICATION_JSON)
            .execute().returnContent().asString();
    }
}
