package com.acme;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

public class Tokens {
    private final ShopProperties properties;

    public Tokens(ShopProperties properties) {
        this.properties = properties;
    }

    public String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject(properties.getHost() + properties.getOauth().getTokenPath(), form, String.class); // [code]
    }
}
