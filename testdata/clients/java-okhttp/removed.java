// expect: GET https://api.example.test/v1/me headers X-B=2

import okhttp3.OkHttpClient;
import okhttp3.Request;

class Removed {
    void send() throws Exception {
        Request request = new Request.Builder().url("https://api.example.test/v1/me").header("X-A", "1").header("X-B", "2").removeHeader("x-a").build();
        new OkHttpClient().newCall(request).execute();
    }
}
