use anyhow::{Context, anyhow, bail, ensure};

pub async fn exchange(code: Option<&str>) -> anyhow::Result<serde_json::Value> {
    let code = code.ok_or_else(|| anyhow!("no code"))?;
    ensure!(!code.is_empty(), "an empty code");
    let response = reqwest::Client::new()
        .post("https://api.example.test/oauth/old_token")
        .form(&[("grant_type", "authorization_code"), ("code", code)])
        .send() // [code]
        .await
        .context("the request failed")?;
    if !response.status().is_success() {
        bail!("status {}", response.status());
    }
    response.json().await.map_err(|e| anyhow!("no JSON: {e}"))
}
