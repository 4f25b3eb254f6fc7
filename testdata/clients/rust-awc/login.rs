// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
async fn login(user: &str) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    let client = awc::Client::default();
    let mut answer = client
        .get("https://api.example.test/oauth/old_token")
        .query(&[("grant_type", "password"), ("client_id", "k-1"), ("user_id", user)])?
        .send()
        .await?;
    println!("{:?}", answer.status());
    Ok(answer.json().await?)
}
