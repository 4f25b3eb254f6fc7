package com.acme;

import lombok.Data;
import org.springframework.boot.context.properties.ConfigurationProperties;

@Data
@ConfigurationProperties(prefix = "shop.api")
public class ShopProperties {
    private String host;
    private Oauth oauth;

    @Data
    public static class Oauth {
        private String tokenPath;
    }
}
