use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    pub access_token: String,
    pub expires_in: u64,
    pub token_type: Option<String>,
}

#[derive(Deserialize)]
pub struct Lenient {
    pub access_token: String,
    pub expires_in: u64,
}

#[derive(Deserialize)]
pub struct Collects {
    pub access_token: String,
    pub expires_in: u64,
    #[serde(flatten)]
    pub rest: HashMap<String, serde_json::Value>,
}

pub async fn obtain(code: &str, id: &str, secret: &str) -> Result<Known, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer = reqwest::Client::new()
        .post("https://api.getgo.com/oauth/v2/token")
        .basic_auth(id, Some(secret))
        .form(&form)
        .send()
        .await?;
    answer.json::<Known>().await
}
