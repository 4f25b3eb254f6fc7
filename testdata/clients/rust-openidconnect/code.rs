// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query client_id=k-1 redirect_uri=https://app.example.test/back prompt=login response_type=code state=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
use openidconnect::core::{CoreAuthenticationFlow, CoreClient};
use openidconnect::{AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, JsonWebKeySet, Nonce, RedirectUrl, RefreshToken, TokenUrl};

async fn three(code: String, old: String) -> Result<(), Box<dyn std::error::Error>> {
    let client = CoreClient::new(
        ClientId::new("k-1".to_string()),
        Some(ClientSecret::new("s-1".to_string())),
        IssuerUrl::new("https://api.example.test".to_string())?,
        AuthUrl::new("https://api.example.test/oauth/authorize".to_string())?,
        Some(TokenUrl::new("https://api.example.test/oauth/token".to_string())?),
        None,
        JsonWebKeySet::default(),
    )
    .set_redirect_uri(RedirectUrl::new("https://app.example.test/back".to_string())?);
    let (url, csrf, nonce) = client
        .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
        .add_extra_param("prompt", "login")
        .url();
    client.exchange_code(AuthorizationCode::new(code)).request_async(http_client).await?;
    client.exchange_refresh_token(&RefreshToken::new(old)).request_async(http_client).await?;
    Ok(())
}

fn four(keys: JsonWebKeySet) -> Result<(), Box<dyn std::error::Error>> {
    let issuer = IssuerUrl::new("https://api.example.test".to_string())?;
    let client = CoreClient::new(ClientId::new("k-1".to_string()), issuer, keys)
        .set_client_secret(ClientSecret::new("s-1".to_string()))
        .set_auth_uri(AuthUrl::new("https://api.example.test/oauth/authorize".to_string())?)
        .set_token_uri(TokenUrl::new("https://api.example.test/oauth/token".to_string())?);
    Ok(())
}
