async fn obtain(code: &str, id: &str, secret: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await
}

pub async fn by_key(code: &str, id: &str, secret: &str, version: &str) -> anyhow::Result<bool> {
    let body: serde_json::Value = obtain(code, id, secret).await?.json().await?;
    Ok(version == "2" && body["token_type"] == "Bearer")
}
