package org.acme.webinars;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Login {
    private final HttpClient http = HttpClient.newHttpClient();

    TokenAnswer obtain(String code, String basic) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.getgo.com/oauth/v2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
            .build();
        return new Gson().fromJson(http.send(request, HttpResponse.BodyHandlers.ofString()).body(), TokenAnswer.class);
    }

    boolean isLegacy(String code, String basic) throws Exception {
        return obtain(code, basic).life.equals("30758399"); // expect: token-response-expires-in-string high
    }
}

class TokenAnswer {
    @SerializedName("access_token")
    String token;
    @SerializedName("expires_in")
    String life; // expect: token-response-expires-in-string high
}
