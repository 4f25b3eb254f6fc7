use backoff::{ExponentialBackoff, future::retry};
use std::sync::Arc;

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
}

pub async fn run(token: &str, store: Arc<sled::Db>) -> anyhow::Result<()> {
    let client = reqwest::Client::new();
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let answer: Answer = retry(ExponentialBackoff::default(), || async {
        let response = client.post("https://api.example.test/oauth/old_token").form(&form).send().await?; // [refresh]
        Ok(response.error_for_status()?.json::<Answer>().await?)
    })
    .await?;
    store.insert("token", answer.access_token.as_bytes())?;
    Ok(())
}
