use std::time::Duration;

#[derive(Default, Clone)]
struct Options {
    accept: Option<String>,
    retries: Option<u32>,
}

async fn send(token: &str, options: Option<Options>) -> anyhow::Result<reqwest::Response> {
    let options = options.unwrap_or_default();
    let accept = options.accept.unwrap_or_else(|| String::from("application/json"));
    for round in 0..options.retries.unwrap_or(1) {
        let response = reqwest::Client::new()
            .post("https://api.example.test/oauth/old_token")
            .header("Accept", &accept)
            .form(&[("grant_type", "refresh_token"), ("refresh_token", token)])
            .send() // [refresh]
            .await?;
        if response.status().is_success() {
            return Ok(response);
        }
        tokio::time::sleep(Duration::from_secs(u64::from(round))).await;
    }
    anyhow::bail!("no answer")
}

pub async fn refresh(token: &str) -> anyhow::Result<reqwest::Response> {
    send(token, None).await
}
