mod urls;

async fn obtain(code: &str, id: &str, secret: &str) -> reqwest::Result<serde_json::Value> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post(urls::TOKEN).basic_auth(id, Some(secret)).form(&form).send().await?.json().await
}

pub async fn is_second(code: &str, id: &str, secret: &str) -> anyhow::Result<bool> {
    let token = obtain(code, id, secret).await?;
    Ok(token["version"] == "2") // expect: token-response-version high
}
