use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::{ACCEPT_LANGUAGE, AUTHORIZATION, HeaderMap, HeaderValue};
use std::collections::HashMap;

fn complete(headers: &mut HeaderMap, fields: &mut HashMap<&'static str, String>, secret: &str) -> anyhow::Result<()> {
    fields.insert("client_id", "k-1".into());
    let basic = BASE64_STANDARD.encode(format!("k-1:{secret}"));
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Basic {basic}"))?);
    Ok(())
}

pub async fn exchange(code: &str, secret: &str) -> anyhow::Result<reqwest::Response> {
    let mut headers = HeaderMap::new();
    let mut fields = HashMap::from([("grant_type", "authorization_code".to_owned()), ("code", code.to_owned())]);
    complete(&mut headers, &mut fields, secret)?;
    headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("en"));
    let client = reqwest::Client::new();
    Ok(client.post("https://api.example.test/oauth/old_token").headers(headers).form(&fields).send().await?) // [code]
}
