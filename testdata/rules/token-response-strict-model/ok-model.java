package org.acme.webinars;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Login {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper lenient = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private String obtain(String code, String basic) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.getgo.com/oauth/v2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
            .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    // Told to ignore unknown fields, by the mapper or the class; the field is known; a library that never minds.
    Object[] all(String code, String basic) throws Exception {
        String text = obtain(code, basic);
        ObjectMapper mapper = new ObjectMapper();
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return new Object[] {
            lenient.readValue(text, First.class),
            mapper.readValue(text, Second.class),
            new ObjectMapper().readValue(text, Ignoring.class),
            new ObjectMapper().readValue(text, Known.class),
            new Gson().fromJson(text, Third.class),
        };
    }
}

class First {
    public String access_token;
    public int expires_in;
}

class Second {
    public String access_token;
    public int expires_in;
}

class Third {
    public String access_token;
    public int expires_in;
}

@JsonIgnoreProperties(ignoreUnknown = true)
class Ignoring {
    public String access_token;
    public int expires_in;
}

class Known {
    public String access_token;
    @JsonProperty("token_type")
    public String kind;
}
