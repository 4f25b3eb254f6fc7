// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers authorization="Basic base64(k-1:s-1)" content-type=application/x-www-form-urlencoded
use awc::http::{Method, header};

async fn refresh(token: &str) -> Result<(), Box<dyn std::error::Error>> {
    awc::Client::new()
        .request(Method::POST, "https://api.example.test/oauth/token")
        .insert_header((header::AUTHORIZATION, format!("Basic {}", base64::encode("k-1:s-1"))))
        .content_type("application/x-www-form-urlencoded")
        .send_body(format!("grant_type=refresh_token&refresh_token={token}"))
        .await?;
    Ok(())
}
