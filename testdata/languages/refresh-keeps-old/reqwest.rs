#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
    refresh_token: Option<String>,
}

pub struct Pair {
    access: String,
    refresh: String,
}

impl Pair {
    pub async fn renew(&mut self, stored: &str) -> reqwest::Result<()> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", stored)];
        let client = reqwest::Client::new();
        let answer: Answer = client.post("https://api.example.test/oauth/old_token").form(&form).send().await?.json().await?; // [refresh]
        self.access = answer.access_token;
        self.refresh = answer.refresh_token.unwrap_or(self.refresh.clone());
        Ok(())
    }
}
