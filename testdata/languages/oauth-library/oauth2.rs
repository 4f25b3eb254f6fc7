use std::env;

use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, ClientSecret, EndpointNotSet, EndpointSet, RedirectUrl, TokenUrl};

const HOST: &str = "https://api.example.test";

pub type ShopClient = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

pub fn client() -> Result<ShopClient, Box<dyn std::error::Error>> {
    let client = BasicClient::new(ClientId::new(env::var("SHOP_KEY")?)) // [config]
        .set_client_secret(ClientSecret::new(env::var("SHOP_SECRET")?))
        .set_auth_uri(AuthUrl::new(format!("{HOST}/oauth/old_authorize?prompt=login"))?)
        .set_token_uri(TokenUrl::new(format!("{HOST}/oauth/old_token"))?)
        .set_redirect_uri(RedirectUrl::new("https://desk.example.test/back".to_owned())?);
    Ok(client)
}
