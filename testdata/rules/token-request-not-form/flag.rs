use serde_json::json;

pub async fn as_json(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let body = json!({ "grant_type": "authorization_code", "code": code });
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).json(&body).send().await?.text().await // expect: token-request-not-form high
}

pub fn untyped(token: &str, basic: &str) -> Result<String, ureq::Error> {
    let body = format!("grant_type=refresh_token&refresh_token={token}");
    let request = ureq::post("https://api.getgo.com/oauth/v2/token").set("Authorization", &format!("Basic {basic}"));
    Ok(request.set("Content-Type", "application/json").send_string(&body)?.into_string()?) // expect: token-request-not-form high
}
