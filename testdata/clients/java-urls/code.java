// expect: built https://api.example.test/oauth/authorize query client_id=k-1 redirect_uri=*
// expect: built https://api.example.test/oauth/authorize query client_id=k-2
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import javax.ws.rs.core.UriBuilder;

class Code {
    private final HttpUrl base = HttpUrl.parse("https://api.example.test/oauth");

    String authorize(String redirect) {
        return base.newBuilder()
            .addPathSegment("authorize")
            .addQueryParameter("client_id", "k-1")
            .addQueryParameter("redirect_uri", redirect)
            .build()
            .toString();
    }

    java.net.URI jax() {
        return UriBuilder.fromUri("https://api.example.test").path("oauth").path("authorize").queryParam("client_id", "k-2").build();
    }

    String exchange(String code) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        HttpUrl url = base.newBuilder().addPathSegment("token").build();
        return new OkHttpClient().newCall(new Request.Builder().url(url).post(form).build()).execute().body().string();
    }
}
