use futures::{Stream, StreamExt, stream};

fn stored(tokens: Vec<String>) -> impl Stream<Item = String> {
    stream::iter(tokens).filter(|token| futures::future::ready(!token.is_empty()))
}

pub async fn refresh_all(tokens: Vec<String>) -> reqwest::Result<bool> {
    let client = reqwest::Client::new();
    let mut waiting = stored(tokens);
    let mut done = true;
    while let Some(token) = waiting.next().await {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token.as_str())];
        let response = client.post("https://api.example.test/oauth/old_token").form(&form).send().await?; // [refresh]
        done &= response.status().is_success();
    }
    Ok(done)
}
