use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Token {
    access_token: String,
    token_type: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Device {
    name: String,
}

async fn obtain(code: &str, id: &str, secret: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await
}

pub async fn by_type(code: &str, id: &str, secret: &str) -> anyhow::Result<Token> {
    Ok(obtain(code, id, secret).await?.json().await?)
}
