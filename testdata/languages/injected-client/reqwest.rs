use std::sync::Arc;

pub struct TokenRepository {
    http: Arc<reqwest::Client>,
}

impl TokenRepository {
    pub async fn exchange(&self, code: &str) -> anyhow::Result<serde_json::Value> {
        let response = self
            .http
            .post("https://api.example.test/oauth/old_token")
            .form(&[("grant_type", "authorization_code"), ("code", code)])
            .send() // [code]
            .await?;
        Ok(response.json().await?)
    }
}
