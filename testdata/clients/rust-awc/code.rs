// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code headers authorization="Bearer *"
use actix_web::web;
use std::collections::HashMap;

async fn exchange(http: web::Data<awc::Client>, code: String) -> Result<(), Box<dyn std::error::Error>> {
    let http = awc::Client::new();
    let mut form = HashMap::new();
    form.insert("grant_type", "authorization_code".to_string());
    form.insert("code", code);
    http.post("https://api.example.test/oauth/token").basic_auth("k-1", "s-1").send_form(&form).await?;
    Ok(())
}

async fn exchange_json(old: &str) -> Result<(), Box<dyn std::error::Error>> {
    let client = awc::Client::builder().finish();
    let body = serde_json::json!({ "grant_type": "authorization_code" });
    client.post("https://api.example.test/oauth/token").bearer_auth(old).send_json(&body).await?;
    Ok(())
}
