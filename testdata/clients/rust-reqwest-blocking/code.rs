// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers accept=application/json auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code headers authorization="Bearer *" x-shop=7
// expect: POST https://api.example.test/oauth/token multipart
use reqwest::blocking::{Client, multipart};
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

fn exchange(code: &str, id: &str, secret: &str) -> anyhow::Result<serde_json::Value> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let client = Client::builder().default_headers(headers).build()?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = client.post("https://api.example.test/oauth/token").basic_auth(id, Some(secret)).form(&form);
    Ok(request.send()?.error_for_status()?.json()?)
}

fn exchange_json(old: &str, form: multipart::Form) -> reqwest::Result<()> {
    let mut headers = HeaderMap::new();
    headers.insert("X-Shop", HeaderValue::from_static("7"));
    let body = serde_json::json!({ "grant_type": "authorization_code" });
    let client = Client::new();
    client.post("https://api.example.test/oauth/token").bearer_auth(old).headers(headers).json(&body).send()?;
    client.post("https://api.example.test/oauth/token").multipart(form).send()?;
    Ok(())
}
