// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query client_id=k-1 redirect_uri=https://app.example.test/back prompt=login response_type=code state=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
use oauth2::basic::BasicClient;
use oauth2::reqwest::async_http_client;
use oauth2::{AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, RedirectUrl, TokenUrl};

fn client(secret: String) -> anyhow::Result<BasicClient> {
    Ok(BasicClient::new(
        ClientId::new("k-1".into()),
        Some(ClientSecret::new(secret)),
        AuthUrl::new("https://api.example.test/oauth/authorize".into())?,
        Some(TokenUrl::new("https://api.example.test/oauth/token".into())?),
    )
    .set_redirect_uri(RedirectUrl::new("https://app.example.test/back".into())?))
}

fn login(client: &BasicClient) -> String {
    let (url, _state) = client.authorize_url(CsrfToken::new_random).add_extra_param("prompt", "login").url();
    url.to_string()
}

async fn exchange(code: String) -> anyhow::Result<()> {
    let client = client("s-1".into())?;
    let (_, csrf) = client.authorize_url(CsrfToken::new_random).add_extra_param("prompt", "login").url();
    client.exchange_code(AuthorizationCode::new(code)).request_async(async_http_client).await?;
    Ok(())
}
