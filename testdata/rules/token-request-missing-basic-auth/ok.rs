use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

// By the client's own option, by hand, among the client's default headers, and by a library.
pub async fn by_option(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await?.text().await
}

pub async fn by_default(token: &str, basic: &str) -> anyhow::Result<String> {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Basic {basic}"))?);
    let client = reqwest::Client::builder().default_headers(headers).build()?;
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    Ok(client.post("https://api.getgo.com/oauth/v2/token").form(&form).send().await?.text().await?)
}

pub fn by_library(id: String, secret: String, code: String) -> anyhow::Result<()> {
    use oauth2::{AuthUrl, AuthorizationCode, ClientId, ClientSecret, TokenUrl};
    let authorize = AuthUrl::new("https://api.getgo.com/oauth/v2/authorize".into())?;
    let token = TokenUrl::new("https://api.getgo.com/oauth/v2/token".into())?;
    let client = oauth2::basic::BasicClient::new(ClientId::new(id), Some(ClientSecret::new(secret)), authorize, Some(token));
    client.exchange_code(AuthorizationCode::new(code)).request(oauth2::reqwest::http_client)?;
    Ok(())
}

pub async fn elsewhere(code: &str) -> reqwest::Result<String> {
    reqwest::Client::new().post("https://api.elsewhere.dev/oauth/v2/token").form(&[("code", code)]).send().await?.text().await
}
