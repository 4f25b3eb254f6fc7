use reqwest::{Client, Method};
use std::collections::HashMap;

async fn call(path: &str, body: Option<HashMap<&str, &str>>, token: Option<String>) -> reqwest::Result<serde_json::Value> {
    let method = if body.is_some() { Method::POST } else { Method::GET };
    let mut request = Client::new().request(method, format!("https://api.example.test{path}")).header("Accept", "application/json");
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    request = match body {
        Some(fields) => request.form(&fields),
        None => request,
    };
    request.send().await?.json().await
}

pub async fn refresh(token: &str) -> reqwest::Result<serde_json::Value> {
    let fields = HashMap::from([("grant_type", "refresh_token"), ("refresh_token", token)]);
    call("/oauth/old_token", Some(fields), None).await // [refresh]
}

pub async fn me(session: &str) -> reqwest::Result<serde_json::Value> {
    call("/v1/me", None, Some(format!("t{session}"))).await // [me]
}
