plugins {
    id("com.android.application")
}

android {
    namespace = "shop.app"

    defaultConfig {
        applicationId = "shop.app"
        buildConfigField("String", "SHOP_KEY", "\"k-1\"")
    }

    buildTypes {
        debug {
            buildConfigField("String", "SHOP_HOST", "\"https://stage.example.test\"")
        }
        release {
            buildConfigField("String", "SHOP_HOST", "\"https://api.example.test\"")
        }
    }
}
