package com.shop;

import java.util.Map;

public class Tokens {
    private final Transport transport;

    public Tokens(Transport transport) {
        this.transport = transport;
    }

    public String exchange(String code) throws Exception {
        return transport.post("/oauth/old_token", Map.of("grant_type", "authorization_code", "code", code)); // [code]
    }
}
