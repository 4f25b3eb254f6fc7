pub enum Grant<'a> {
    Code { code: &'a str },
    Refresh(&'a str),
}

impl<'a> Grant<'a> {
    fn fields(&self) -> Vec<(&'static str, &'a str)> {
        match *self {
            Grant::Code { code } => vec![("grant_type", "authorization_code"), ("code", code)],
            Grant::Refresh(token) => vec![("grant_type", "refresh_token"), ("refresh_token", token)],
        }
    }
}

async fn token(grant: Grant<'_>) -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    client.post("https://api.example.test/oauth/old_token").form(&grant.fields()).send().await?.text().await // [token]
}

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    token(Grant::Code { code }).await
}

pub async fn renew(old: &str) -> reqwest::Result<String> {
    token(Grant::Refresh(old)).await
}
