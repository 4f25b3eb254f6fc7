use serde::Deserialize;

#[derive(Deserialize)]
struct Token {
    access_token: String,
    expires_in: u64,
}

// Another provider's answer.
#[derive(Deserialize)]
struct Cached {
    path: String,
    expires_in: String,
}

async fn obtain(code: &str, id: &str, secret: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await
}

pub async fn by_type(code: &str, id: &str, secret: &str) -> anyhow::Result<Token> {
    let token: Token = obtain(code, id, secret).await?.json().await?;
    println!("for {} seconds", token.expires_in);
    Ok(token)
}
