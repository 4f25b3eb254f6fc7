// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json X-A=1
// expect: PUT https://api.example.test/oauth/app form name=shop headers ..
// expect: DELETE https://api.example.test/oauth/app headers X-B=2

import java.util.Map;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;
import retrofit2.http.*;

interface Api {
    @Headers({"Accept: application/json", "X-A: 1"})
    @GET("/oauth/token")
    Call<String> login(@Query("grant_type") String grant, @Query("username") String user);

    @PUT("/oauth/app")
    Call<String> rename(@HeaderMap Map<String, String> headers, @FieldMap Map<String, String> fields);

    @DELETE
    Call<String> remove(@Url String url, @Header("X-B") String b);
}

class Login {
    private final Api api = new Retrofit.Builder().baseUrl("https://api.example.test/v1/").client(new OkHttpClient()).addConverterFactory(GsonConverterFactory.create()).build().create(Api.class);

    String login(String user) throws Exception {
        return api.login("password", user).execute().body();
    }

    void others(Map<String, String> headers) throws Exception {
        api.rename(headers, Map.of("name", "shop")).execute();
        api.remove("https://api.example.test/oauth/app", "2").execute();
    }
}
