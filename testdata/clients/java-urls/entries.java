// expect: GET https://api.example.test/oauth/token query grant_type=refresh_token refresh_token=*

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;

class Entries {
    String run(String token) throws Exception {
        GenericUrl url = new GenericUrl("https://api.example.test/oauth/token");
        url.put("grant_type", "refresh_token");
        url.set("refresh_token", token);
        return new NetHttpTransport().createRequestFactory().buildGetRequest(url).execute().parseAsString();
    }
}
