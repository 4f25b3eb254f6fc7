use serde::Deserialize;

#[derive(Deserialize)]
struct Token {
    access_token: String,
    token_type: String,
}

#[derive(Deserialize)]
struct Device {
    platform: String,
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

pub fn device(text: &str) -> Result<Device, serde_json::Error> {
    serde_json::from_str(text)
}
