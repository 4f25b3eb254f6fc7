mod urls;

pub async fn login(code: &str, id: &str, secret: &str) -> anyhow::Result<()> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post(urls::TOKEN).basic_auth(id, Some(secret)).form(&form);
    let token: serde_json::Value = request.send().await?.json().await?; // expect: token-never-refreshed high
    std::fs::write("token.txt", token["access_token"].as_str().unwrap_or_default())?;
    Ok(())
}
