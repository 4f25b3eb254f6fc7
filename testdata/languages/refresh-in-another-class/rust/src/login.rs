use crate::{Answer, token_url};
use tower_sessions::Session;

pub struct Login {
    http: reqwest::Client,
}

impl Login {
    pub fn new() -> Self {
        Self { http: reqwest::Client::new() }
    }

    pub async fn back(&self, session: &Session, code: &str) -> anyhow::Result<()> {
        let form = [("grant_type", "authorization_code"), ("code", code)];
        let answer: Answer = self.http.post(token_url()).form(&form).send().await?.json().await?; // [code]
        session.insert("access", &answer.access_token).await?;
        session.insert("refresh", answer.refresh_token.as_deref()).await?;
        Ok(())
    }
}
