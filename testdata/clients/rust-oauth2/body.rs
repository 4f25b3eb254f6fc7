// expect: library authorize=none token=https://api.example.test/oauth/token basic=off
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* client_id=k-1 client_secret=s-1
use oauth2::basic::BasicClient;
use oauth2::{AuthType, AuthorizationCode, ClientId, ClientSecret, TokenUrl};

pub async fn exchange(code: String, http: &reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
    let client = BasicClient::new(ClientId::new("k-1".to_string()))
        .set_client_secret(ClientSecret::new("s-1".to_string()))
        .set_token_uri(TokenUrl::new("https://api.example.test/oauth/token".to_string())?)
        .set_auth_type(AuthType::RequestBody);
    client.exchange_code(AuthorizationCode::new(code)).request_async(http).await?;
    Ok(())
}
