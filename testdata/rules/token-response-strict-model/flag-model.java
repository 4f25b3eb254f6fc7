package org.acme.webinars;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Login {
    private final HttpClient http = HttpClient.newHttpClient();

    private String obtain(String code, String basic) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.getgo.com/oauth/v2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
            .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    // A mapper rejects what a class doesn't know, unless it is told otherwise.
    ByDefault byDefault(String code, String basic) throws Exception {
        return new ObjectMapper().readValue(obtain(code, basic), ByDefault.class);
    }

    Told told(String code, String basic) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        return mapper.readValue(obtain(code, basic), Told.class);
    }
}

class ByDefault { // expect: token-response-strict-model high
    @JsonProperty("access_token")
    String accessToken;
}

class Told { // expect: token-response-strict-model high
    @JsonProperty("access_token")
    String accessToken;
}

@JsonIgnoreProperties(ignoreUnknown = false)
class Marked { // expect: token-response-strict-model medium
    public String access_token;
    public String organizer_key;
}
