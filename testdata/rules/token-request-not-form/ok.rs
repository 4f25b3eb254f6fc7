pub async fn form(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let params = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").header("Accept", "application/json");
    request.basic_auth(id, Some(secret)).form(&params).send().await?.text().await
}

pub fn typed(token: &str, basic: &str) -> Result<String, ureq::Error> {
    let body = format!("grant_type=refresh_token&refresh_token={token}");
    let request = ureq::post("https://api.getgo.com/oauth/v2/token").set("Authorization", &format!("Basic {basic}"));
    Ok(request.set("Content-Type", "application/x-www-form-urlencoded").send_string(&body)?.into_string()?)
}

pub async fn elsewhere(body: &serde_json::Value) -> reqwest::Result<String> {
    reqwest::Client::new().post("https://api.elsewhere.dev/oauth/v2/token").json(body).send().await?.text().await
}
