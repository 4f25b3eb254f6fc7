use std::time::Duration;

pub async fn refresh(token: &str) -> Result<String, reqwest::Error> {
    let client = reqwest::Client::new();
    let mut tries = 0;
    let response = loop {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        match client.post("https://api.example.test/oauth/old_token").form(&form).send().await { // [refresh]
            Ok(response) => break response,
            Err(error) if tries >= 3 => return Err(error),
            Err(_) => {
                tries += 1;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    };
    response.text().await
}
