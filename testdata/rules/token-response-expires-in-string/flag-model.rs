use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct TokenAnswer {
    pub access_token: String,
    pub expires_in: String, // expect: token-response-expires-in-string high
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
