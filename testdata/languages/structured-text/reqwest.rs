use base64::{Engine, engine::general_purpose};

pub async fn exchange_json(id: &str, secret: &str, code: &str) -> anyhow::Result<reqwest::Response> {
    let basic = general_purpose::STANDARD.encode(format!("{id}:{secret}").into_bytes());
    let payload = serde_json::to_vec(&serde_json::json!({ "grant_type": "authorization_code", "code": code }))?;
    let request = reqwest::Client::new()
        .post("https://api.example.test/oauth/old_token")
        .header("Authorization", format!("Basic {}", basic.trim()))
        .header("Content-Type", "application/json")
        .body(payload);
    Ok(request.send().await?) // [json]
}

pub async fn refresh_query(token: &str, client: &str) -> reqwest::Result<reqwest::Response> {
    let mut url = String::from("https://api.example.test/oauth/old_token");
    let pairs = ["grant_type=refresh_token".to_owned(), format!("refresh_token={token}"), String::new()];
    let mut text = pairs.join("&").trim_end_matches('&').to_owned();
    text += "&client_id=";
    text += client;
    url += if url.contains('?') { "&" } else { "?" };
    url += &text;
    reqwest::get(url).await // [query]
}
