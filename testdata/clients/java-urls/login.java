// expect: GET https://api.example.test/oauth/token query grant_type=password username=* client_id=k-1
// expect: GET https://api.example.test/oauth/token query grant_type=password username=*
// expect: GET https://api.example.test/oauth/token query grant_type=password username=* scope=a

import java.net.URI;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicNameValuePair;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

class Login {
    String spring(String user) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        query.add("client_id", "k-1");
        URI uri = UriComponentsBuilder.fromUriString("https://api.example.test")
            .path("/oauth")
            .pathSegment("token")
            .queryParam("grant_type", "password")
            .queryParam("username", "{user}")
            .queryParams(query)
            .buildAndExpand(user)
            .encode()
            .toUri();
        return new RestTemplate().getForObject(uri, String.class);
    }

    String okhttp(String user) throws Exception {
        HttpUrl url = new HttpUrl.Builder()
            .scheme("https")
            .host("api.example.test")
            .addPathSegments("oauth/token")
            .addQueryParameter("grant_type", "password")
            .addQueryParameter("username", user)
            .build();
        return new OkHttpClient().newCall(new Request.Builder().url(url).build()).execute().body().string();
    }

    Object apache(String user) throws Exception {
        URIBuilder uri = new URIBuilder("https://api.example.test")
            .setPath("/oauth/token")
            .addParameter("client_id", "none")
            .setParameters(List.of(new BasicNameValuePair("grant_type", "password"), new BasicNameValuePair("username", user)));
        uri.setParameter("scope", "a");
        return HttpClients.createDefault().execute(new HttpGet(uri.build()));
    }
}
