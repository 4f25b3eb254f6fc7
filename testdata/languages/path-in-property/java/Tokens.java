package com.acme;

import java.util.HashMap;
import java.util.Map;

public class Tokens extends Sends {
    public Tokens() {
        path = "/oauth/old_token";
    }

    public String exchange(String code) throws java.io.IOException {
        return submit(Map.of("grant_type", "authorization_code", "code", code)); // [code]
    }

    public String refresh(String token) throws java.io.IOException {
        Map<String, String> fields = new HashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", token);
        return submit(fields); // [refresh]
    }
}
