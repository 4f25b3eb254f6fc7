// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers accept=application/json
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::collections::HashMap;

pub async fn exchange(code: &str, id: &str, secret: &str) -> reqwest::Result<serde_json::Value> {
    let mut params = HashMap::new();
    params.insert("grant_type", "authorization_code");
    params.insert("code", code);
    reqwest::Client::new()
        .post("https://api.example.test/oauth/token")
        .basic_auth(id, Some(secret))
        .form(&params)
        .send()
        .await?
        .error_for_status()?
        .json()
        .await
}

pub fn exchange_blocking(code: &str) -> anyhow::Result<String> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let client = reqwest::blocking::Client::builder().default_headers(headers).build()?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    Ok(client.post("https://api.example.test/oauth/token").form(&form).send()?.text()?)
}
