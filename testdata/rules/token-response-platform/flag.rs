use serde::Deserialize;

#[derive(Deserialize)]
struct Token {
    access_token: String,
    platform: String, // expect: token-response-platform high
}

async fn obtain(code: &str, id: &str, secret: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await
}

pub async fn by_type(code: &str, id: &str, secret: &str) -> anyhow::Result<Token> {
    Ok(serde_json::from_str::<Token>(&obtain(code, id, secret).await?.text().await?)?)
}

pub async fn by_key(code: &str, id: &str, secret: &str) -> anyhow::Result<String> {
    let body: serde_json::Value = obtain(code, id, secret).await?.json().await?;
    Ok(body["platform"].as_str().unwrap_or_default().to_string()) // expect: token-response-platform high
}
