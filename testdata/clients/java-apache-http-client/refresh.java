// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token
// expect: GET https://api.example.test/oauth/token query grant_type=refresh_token
// expect: PUT https://api.example.test/oauth/app text name=shop headers Content-Type=text/plain
// expect: DELETE https://api.example.test/oauth/app headers X-A=1 ..

import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.methods.*;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.*;
import org.apache.http.message.BasicHeader;
import org.json.JSONObject;

class Refresh {
    Object refresh(String token, String secret) throws Exception {
        CredentialsProvider provider = new BasicCredentialsProvider();
        provider.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials("app", secret));
        CloseableHttpClient client = HttpClients.custom().setDefaultCredentialsProvider(provider).build();
        HttpPost post = new HttpPost();
        post.setURI(java.net.URI.create("https://api.example.test/oauth/token"));
        JSONObject json = new JSONObject();
        json.put("grant_type", "refresh_token");
        json.put("refresh_token", token);
        post.setEntity(new StringEntity(json.toString(), ContentType.APPLICATION_JSON));
        return client.execute(post, response -> response.getEntity());
    }

    void built() throws Exception {
        HttpUriRequest post = RequestBuilder.post("https://api.example.test/oauth/token").addParameter("grant_type", "refresh_token").build();
        HttpClients.createDefault().execute(post);
        HttpUriRequest get = RequestBuilder.get("https://api.example.test/oauth/token").addParameter("grant_type", "refresh_token").build();
        HttpClientBuilder.create().build().execute(get);
        HttpClients.createDefault().execute(RequestBuilder.create("POST").setUri("https://api.example.test/oauth/token").addParameter("grant_type", "refresh_token").build());
    }

    void others(org.apache.http.HttpRequestInterceptor interceptor) throws Exception {
        HttpPut put = new HttpPut("https://api.example.test/oauth/app");
        ByteArrayEntity entity = new ByteArrayEntity("name=shop".getBytes());
        entity.setContentType("text/plain");
        put.setEntity(entity);
        new DefaultHttpClient().execute(put);
        HttpDelete delete = new HttpDelete("https://api.example.test/oauth/app");
        delete.addHeader(new BasicHeader("X-A", "1"));
        HttpClients.custom().addInterceptorFirst(interceptor).build().execute(delete);
    }
}
