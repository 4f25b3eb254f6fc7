package com.acme

import org.springframework.boot.context.properties.ConfigurationProperties

@ConfigurationProperties(prefix = "shop.api")
class ShopProperties {
    lateinit var host: String
    lateinit var oauth: Oauth

    class Oauth {
        lateinit var tokenPath: String
    }
}
