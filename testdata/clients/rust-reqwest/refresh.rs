// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers .. authorization="Basic base64(k-1:*)" content-type=application/x-www-form-urlencoded uncertain
// expect: GET https://api.example.test/oauth/old_token query grant_type=refresh_token refresh_token=*
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers .. authorization="Bearer *" uncertain
use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::Method;
use serde_json::json;

pub async fn refresh(http: &reqwest::Client, token: String) -> Result<String, reqwest::Error> {
    let basic = STANDARD.encode(format!("k-1:{}", std::env::var("SECRET").unwrap()));
    let response = http
        .request(Method::POST, "https://api.example.test/oauth/token")
        .header("Authorization", format!("Basic {basic}"))
        .header(reqwest::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(format!("grant_type=refresh_token&refresh_token={token}"))
        .send()
        .await?;
    response.text().await
}

pub async fn refresh_by_query(token: &str) -> Result<String, reqwest::Error> {
    let url = format!("https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token={}", token);
    let body = reqwest::get(&url).await?.text().await?;
    Ok(body)
}

pub async fn refresh_by_json(client: reqwest::Client, token: &str, old: &str) -> Result<(), reqwest::Error> {
    let request = client
        .post("https://api.example.test/oauth/token")
        .bearer_auth(old)
        .json(&json!({ "grant_type": "refresh_token", "refresh_token": token }))
        .build()?;
    let answer = client.execute(request).await?;
    println!("{}", answer.status());
    Ok(())
}
