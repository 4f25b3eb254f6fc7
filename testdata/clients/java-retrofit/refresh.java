// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: GET https://api.example.test/oauth/me query expand=keys

import java.util.Map;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.QueryMap;

class Refresh {
    interface Tokens {
        @POST("oauth/token")
        Call<String> refresh(@Body Map<String, String> body);

        @GET("oauth/me")
        Call<String> me(@QueryMap Map<String, String> query);
    }

    String refresh(String token) throws Exception {
        Tokens tokens = new Retrofit.Builder().baseUrl("https://api.example.test").build().create(Tokens.class);
        tokens.me(Map.of("expand", "keys")).execute();
        return tokens.refresh(Map.of("grant_type", "refresh_token", "refresh_token", token)).execute().body();
    }
}
