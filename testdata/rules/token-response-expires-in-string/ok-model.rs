use serde::Deserialize;

#[derive(Deserialize)]
pub struct TokenAnswer {
    pub access_token: String,
    pub expires_in: u64,
}

/// Decoded by code of its own; another thing's life.
#[derive(Deserialize)]
pub struct Converted {
    pub access_token: String,
    #[serde(deserialize_with = "any_to_text")]
    pub expires_in: String,
}

#[derive(Deserialize)]
pub struct Coupon {
    pub code: String,
    pub expires_in: String,
}

pub async fn obtain(code: &str, id: &str, secret: &str) -> Result<TokenAnswer, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer = reqwest::Client::new()
        .post("https://api.getgo.com/oauth/v2/token")
        .basic_auth(id, Some(secret))
        .form(&form)
        .send()
        .await?;
    answer.json().await
}
