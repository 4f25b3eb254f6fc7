use actix_session::Session;

#[derive(serde::Deserialize)]
pub struct TokenResponse {
    access_token: String,
}

impl TokenResponse {
    pub fn bearer(&self) -> &str {
        &self.access_token
    }
}

async fn fetch(code: &str) -> reqwest::Result<TokenResponse> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let response = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await?; // [code]
    response.error_for_status()?.json().await
}

pub async fn exchange(session: &Session, code: &str) -> anyhow::Result<()> {
    let answer = fetch(code).await?;
    session.insert("token", answer.bearer())?;
    Ok(())
}
