use actix_session::Session;
use serde::Deserialize;

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "access_token")]
    access: String,
    #[serde(default)]
    refresh_token: String,
    platform: Option<String>,
}

pub async fn handle(session: &Session, code: &str) -> anyhow::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form);
    let Answer { access, refresh_token, platform } = request.send().await?.json().await?; // [code]
    session.insert("access", access)?;
    session.insert("refresh", refresh_token)?;
    Ok(platform.unwrap_or_else(|| "none".to_owned()))
}
