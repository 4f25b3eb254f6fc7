use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct TokenAnswer {
    pub access_token: String,
    pub platform: String, // expect: token-response-platform high
    pub organizer_key: Option<String>,
}

/// Told by its fields alone.
#[derive(Deserialize)]
pub struct Stored {
    access_token: String,
    account_key: String,
    #[serde(rename = "platform")]
    place: Option<String>, // expect: token-response-platform medium
}

pub async fn obtain(code: &str, id: &str, secret: &str) -> Result<String, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer = reqwest::Client::new()
        .post("https://api.getgo.com/oauth/v2/token")
        .basic_auth(id, Some(secret))
        .form(&form)
        .send()
        .await?;
    let token: TokenAnswer = answer.json().await?;
    Ok(token.platform) // expect: token-response-platform high
}
