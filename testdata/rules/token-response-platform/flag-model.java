package org.acme.webinars;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Login {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    private String obtain(String code, String basic) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.getgo.com/oauth/v2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
            .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    String typed(String code, String basic) throws Exception {
        TokenAnswer answer = mapper.readValue(obtain(code, basic), TokenAnswer.class);
        return answer.getWhere(); // expect: token-response-platform high
    }
}

// A model that the answer is decoded into.
class TokenAnswer {
    @JsonProperty("access_token")
    private String accessToken;

    @JsonProperty("platform")
    private String where; // expect: token-response-platform high

    @JsonProperty("token_type")
    private String tokenType;

    public String getWhere() {
        return where;
    }
}

// Told by its fields alone.
class Credentials {
    String accessToken;
    String accountKey;
    String platform; // expect: token-response-platform medium
}
