import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.oauth.OAuth20Service;

class ShopApi extends DefaultApi20 { // [config]
    private static final String DOMAIN = "https://api.example.test";

    private static class Holder {
        private static final ShopApi INSTANCE = new ShopApi();
    }

    static ShopApi instance() {
        return Holder.INSTANCE;
    }

    @Override
    public String getAccessTokenEndpoint() {
        return DOMAIN + "/oauth/old_token";
    }

    @Override
    protected String getAuthorizationBaseUrl() {
        return DOMAIN + "/oauth/old_authorize?prompt=login";
    }
}

class Shop {
    private final OAuth20Service service = new ServiceBuilder(System.getenv("SHOP_KEY"))
        .apiSecret(System.getenv("SHOP_SECRET"))
        .callback("https://desk.example.test/back")
        .build(ShopApi.instance());
}
