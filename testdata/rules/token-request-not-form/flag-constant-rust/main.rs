mod urls;

async fn login(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let body = serde_json::json!({ "grant_type": "authorization_code", "code": code });
    let request = reqwest::Client::new().post(urls::TOKEN).basic_auth(id, Some(secret));
    request.json(&body).send().await?.text().await // expect: token-request-not-form high
}
