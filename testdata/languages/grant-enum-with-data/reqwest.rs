pub enum Grant {
    Code(String),
    Refresh { token: String },
    ClientCredentials,
}

impl Grant {
    fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Grant::Code(code) => vec![("grant_type", "authorization_code".into()), ("code", code.clone())],
            Grant::Refresh { token } => vec![("grant_type", "refresh_token".into()), ("refresh_token", token.to_string())],
            Grant::ClientCredentials => vec![("grant_type", "client_credentials".into())],
        }
    }
}

async fn token(grant: Grant) -> reqwest::Result<serde_json::Value> {
    let client = reqwest::Client::new();
    client.post("https://api.example.test/oauth/old_token").form(&grant.params()).send().await?.json().await // [code] [refresh]
}

pub async fn exchange(code: String) -> reqwest::Result<serde_json::Value> {
    token(Grant::Code(code)).await
}

pub async fn refresh(old: &str) -> reqwest::Result<serde_json::Value> {
    token(Grant::Refresh { token: old.to_string() }).await
}
