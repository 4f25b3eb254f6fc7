mod urls;

async fn obtain(code: &str, id: &str, secret: &str) -> reqwest::Result<serde_json::Value> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post(urls::TOKEN).basic_auth(id, Some(secret)).form(&form).send().await?.json().await
}

pub async fn keep(code: &str, id: &str, secret: &str, cache: &mut redis::Connection) -> anyhow::Result<()> {
    let token = obtain(code, id, secret).await?;
    cache.set_ex("shop", token["access_token"].as_str(), urls::LIFE)?; // expect: token-lifetime-assumed high
    Ok(())
}
