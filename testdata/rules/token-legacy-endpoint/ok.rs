// The new endpoint, keys of the same name, and other providers' endpoints of the same path.
pub async fn exchange(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    let answer = client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await?;
    let body: serde_json::Value = answer.json().await?;
    Ok(body["access_token"].to_string())
}

pub async fn elsewhere(code: &str) -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    client.post("https://graph.elsewhere.dev/oauth/access_token").form(&[("code", code)]).send().await?.text().await
}
