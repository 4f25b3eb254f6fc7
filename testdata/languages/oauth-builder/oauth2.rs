use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, ClientSecret, CsrfToken, TokenUrl};

fn client() -> Result<BasicClient, Box<dyn std::error::Error>> {
    let client = BasicClient::new( // [config]
        ClientId::new(std::env::var("CLIENT_ID")?),
        Some(ClientSecret::new(std::env::var("CLIENT_SECRET")?)),
        AuthUrl::new("https://api.example.test/oauth/old_authorize".to_string())?,
        Some(TokenUrl::new("https://api.example.test/oauth/old_token".to_string())?),
    );
    Ok(client)
}

pub fn start() -> Result<String, Box<dyn std::error::Error>> {
    let (url, state) = client()?.authorize_url(CsrfToken::new_random).add_extra_param("prompt", "login").url(); // [start]
    remember(state);
    Ok(url.to_string())
}
