use std::env;

#[derive(Clone)]
pub struct Config {
    pub token_url: String,
    pub client_id: String,
}

impl Config {
    pub fn from_env() -> Result<Self, env::VarError> {
        Ok(Self {
            token_url: env::var("SHOP_TOKEN_URL").unwrap_or("https://api.example.test/oauth/old_token".to_string()),
            client_id: env::var("SHOP_CLIENT_ID")?,
        })
    }
}

pub async fn exchange(config: &Config, code: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", &config.client_id)];
    reqwest::Client::new().post(&config.token_url).form(&form).send().await?.text().await // [code]
}
