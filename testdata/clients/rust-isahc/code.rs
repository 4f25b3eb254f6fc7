// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers authorization="Basic base64(k-1:s-1)" content-type=application/x-www-form-urlencoded
use isahc::{Request, RequestExt};

async fn exchange(code: &str) -> Result<Token, Box<dyn std::error::Error>> {
    let mut answer = Request::post("https://api.example.test/oauth/token")
        .header("Authorization", format!("Basic {}", base64::encode("k-1:s-1")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(format!("grant_type=authorization_code&code={code}"))?
        .send_async()
        .await?;
    Ok(answer.json().await?)
}

#[derive(serde::Deserialize)]
struct Token {
    access_token: String,
}
