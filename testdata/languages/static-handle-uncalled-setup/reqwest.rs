use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::sync::OnceLock;

static CLIENT: OnceLock<Client> = OnceLock::new();

pub fn setup() -> reqwest::Result<()> {
    let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
    let client = Client::builder().default_headers(headers).build()?;
    let _ = CLIENT.set(client);
    Ok(())
}

pub fn exchange(code: &str) -> anyhow::Result<Response> {
    let client = CLIENT.get().ok_or_else(|| anyhow::anyhow!("call setup() first"))?;
    let query = [("grant_type", "authorization_code"), ("code", code), ("client_id", "shop-7")];
    Ok(client.get("https://api.example.test/oauth/old_token").query(&query).send()?) // [code]
}
