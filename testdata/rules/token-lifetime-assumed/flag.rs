use std::time::{Duration, SystemTime};

pub struct Shop {
    token: String,
    expires_at: SystemTime,
}

impl Shop {
    pub async fn connect(&mut self, code: &str, id: &str, secret: &str, cache: &mut redis::Connection) -> anyhow::Result<()> {
        let form = [("grant_type", "authorization_code"), ("code", code)];
        let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
        let body: serde_json::Value = request.form(&form).send().await?.json().await?;
        cache.set_ex("goto", body["access_token"].as_str(), 30758399)?; // expect: token-lifetime-assumed high
        Ok(())
    }
}
