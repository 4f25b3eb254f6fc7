// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=* password=*
use reqwest::Client;
use std::collections::HashMap;

async fn login(email: &str, password: &str) -> Result<HashMap<String, String>, reqwest::Error> {
    let client = Client::new();
    let response = client
        .get("https://api.example.test/oauth/old_token")
        .query(&[("grant_type", "password"), ("client_id", "k-1"), ("user_id", email), ("password", password)])
        .send()
        .await?;
    response.json().await
}
