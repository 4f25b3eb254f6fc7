// expect: GET https://api.example.test/oauth/token query grant_type=refresh_token refresh_token=*

import android.net.Uri;
import java.net.URL;

class Refresh {
    Object refresh(String token) throws Exception {
        Uri uri = new Uri.Builder()
            .scheme("https")
            .authority("api.example.test")
            .appendPath("oauth")
            .appendPath("token")
            .appendQueryParameter("grant_type", "refresh_token")
            .appendQueryParameter("refresh_token", token)
            .build();
        return new URL(uri.toString()).openStream();
    }
}
