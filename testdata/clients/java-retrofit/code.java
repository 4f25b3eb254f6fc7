// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(*:*)"

import okhttp3.Credentials;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.Header;
import retrofit2.http.POST;

interface Tokens {
    @FormUrlEncoded
    @POST("token")
    Call<String> exchange(@Header("Authorization") String basic, @Field("grant_type") String grant, @Field("code") String code);
}

class Code {
    private String token;

    void exchange(String code, String id, String secret) {
        Retrofit retrofit = new Retrofit.Builder().baseUrl("https://api.example.test/oauth/").build();
        Tokens tokens = retrofit.create(Tokens.class);
        tokens.exchange(Credentials.basic(id, secret), "authorization_code", code).enqueue(new Callback<String>() {
            @Override
            public void onResponse(Call<String> call, Response<String> response) {
                token = response.body();
            }

            @Override
            public void onFailure(Call<String> call, Throwable t) {
                token = null;
            }
        });
    }
}
