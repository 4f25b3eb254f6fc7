// expect: library authorize=none token=https://api.example.test/oauth/token basic=off
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* client_id=k-1 client_secret=s-1
use openidconnect::core::CoreClient;
use openidconnect::{AuthType, ClientId, ClientSecret, IssuerUrl, JsonWebKeySet, RefreshToken, TokenUrl};

pub async fn renew(old: String, keys: JsonWebKeySet, http: &reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
    let issuer = IssuerUrl::new("https://api.example.test".to_string())?;
    let client = CoreClient::new(ClientId::new("k-1".to_string()), issuer, keys)
        .set_client_secret(ClientSecret::new("s-1".to_string()))
        .set_token_uri(TokenUrl::new("https://api.example.test/oauth/token".to_string())?)
        .set_auth_type(AuthType::RequestBody);
    client.exchange_refresh_token(&RefreshToken::new(old)).request_async(http).await?;
    Ok(())
}
