#[async_trait::async_trait]
pub trait TokenStore {
    async fn save_token(&self, token: &str);
}

pub async fn exchange(store: &dyn TokenStore, code: &str) -> reqwest::Result<()> {
    let body: serde_json::Value = reqwest::Client::new()
        .post("https://api.example.test/oauth/old_token")
        .form(&[("grant_type", "authorization_code"), ("code", code)])
        .send() // [code]
        .await?
        .json()
        .await?;
    if let Some(token) = body.get("access_token").and_then(|t| t.as_str()) {
        store.save_token(token).await;
    }
    Ok(())
}
