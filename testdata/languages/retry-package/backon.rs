use backon::{ExponentialBuilder, Retryable};

async fn fetch(token: &str) -> reqwest::Result<serde_json::Value> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let client = reqwest::Client::new();
    client.post("https://api.example.test/oauth/old_token").form(&form).send().await?.json().await // [refresh]
}

pub async fn run(token: &str, store: &sled::Db) -> anyhow::Result<()> {
    let answer = (|| async { fetch(token).await }).retry(ExponentialBuilder::default()).await?;
    store.insert("token", answer["access_token"].as_str().unwrap_or_default())?;
    Ok(())
}
