use serde::Deserialize;

/// Required, optional by its type, by its own default and by that of the whole; by its name and by others.
#[derive(Deserialize)]
pub struct Required {
    pub access_token: String,
    #[serde(rename = "platform")]
    pub place: String, // expect: token-response-platform high error
}

#[derive(Deserialize)]
pub struct Optional {
    pub access_token: String,
    pub account_key: String,
    pub platform: Option<String>, // expect: token-response-platform medium warning
}

#[derive(Deserialize)]
pub struct Defaulted {
    pub access_token: String,
    pub account_key: String,
    #[serde(default)]
    pub platform: String, // expect: token-response-platform medium warning
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
pub struct Whole {
    #[serde(rename = "access_token")]
    pub token: String,
    #[serde(rename = "organizer_key")]
    pub organizer: String,
    pub platform: String, // expect: token-response-platform medium warning
}

#[derive(Deserialize)]
pub struct Aliased {
    #[serde(alias = "accessToken")]
    pub access_token: String,
    #[serde(alias = "expiresIn", alias = "lifetime")]
    pub expires_in: u64,
    #[serde(alias = "origin", alias = "platform")]
    pub place: String, // expect: token-response-platform medium error
}

pub async fn obtain(code: &str, id: &str, secret: &str) -> Result<Required, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer = reqwest::Client::new()
        .post("https://api.getgo.com/oauth/v2/token")
        .basic_auth(id, Some(secret))
        .form(&form)
        .send()
        .await?;
    answer.json().await
}
