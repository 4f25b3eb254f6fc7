pub fn with(id: &str, state: &str) -> String {
    format!("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}")
}

// The library adds it.
pub fn library(id: String, secret: String, token: oauth2::TokenUrl) -> anyhow::Result<String> {
    use oauth2::{AuthUrl, ClientId, ClientSecret, CsrfToken};
    let authorize = AuthUrl::new("https://api.getgo.com/oauth/v2/authorize".into())?;
    let client = oauth2::basic::BasicClient::new(ClientId::new(id), Some(ClientSecret::new(secret)), authorize, Some(token));
    let (url, state) = client.authorize_url(CsrfToken::new_random).url();
    Ok(format!("{url}#{}", state.secret()))
}

pub fn elsewhere(id: &str) -> String {
    format!("https://login.elsewhere.dev/oauth/v2/authorize?client_id={id}")
}
