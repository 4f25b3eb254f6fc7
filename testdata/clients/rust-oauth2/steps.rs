// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=on
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
use oauth2::{basic::BasicClient, *};

pub async fn run(user: String, password: String, old: String, http: &reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
    let client = BasicClient::new(ClientId::new("k-1".to_string()))
        .set_client_secret(ClientSecret::new("s-1".to_string()))
        .set_auth_uri(AuthUrl::new("https://api.example.test/oauth/authorize".to_string())?)
        .set_token_uri(TokenUrl::new("https://api.example.test/oauth/token".to_string())?)
        .set_redirect_uri(RedirectUrl::new("https://app.example.test/back".to_string())?)
        .set_auth_type(AuthType::BasicAuth);
    let login = client
        .exchange_password(&ResourceOwnerUsername::new(user), &ResourceOwnerPassword::new(password))
        .request_async(http)
        .await?;
    client.exchange_refresh_token(&RefreshToken::new(old)).request_async(http).await?;
    Ok(())
}
