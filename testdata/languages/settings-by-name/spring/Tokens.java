package com.acme;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

@Service
public class Tokens {
    @Value("${shop.token-url}")
    private String tokenUrl;

    private final String key;
    private final Environment environment;

    public Tokens(@Value("${shop.key:none}") String key, Environment environment) {
        this.key = key;
        this.environment = environment;
    }

    public String exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplate().postForObject(tokenUrl, form, String.class); // [code]
    }

    public String login(String user) {
        String url = environment.getProperty("shop.host") + "/oauth/old_token?grant_type=password&user_id=" + user + "&client_id=" + key;
        return new RestTemplate().getForObject(url, String.class); // [login]
    }
}
