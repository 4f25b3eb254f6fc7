use futures::stream::{self, StreamExt};

pub async fn refresh_all(tokens: Vec<String>) -> Vec<reqwest::Result<reqwest::Response>> {
    let client = reqwest::Client::new();
    stream::iter(tokens)
        .map(|token| {
            let client = client.clone();
            async move {
                let form = [("grant_type", "refresh_token"), ("refresh_token", token.as_str())];
                client.post("https://api.example.test/oauth/old_token").form(&form).send().await // [refresh]
            }
        })
        .buffer_unordered(4)
        .collect()
        .await
}
