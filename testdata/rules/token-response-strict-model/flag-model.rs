use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenAnswer { // expect: token-response-strict-model high
    pub access_token: String,
    pub expires_in: u64,
}

pub async fn obtain(code: &str, id: &str, secret: &str) -> Result<TokenAnswer, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer = reqwest::Client::new()
        .post("https://api.getgo.com/oauth/v2/token")
        .basic_auth(id, Some(secret))
        .form(&form)
        .send()
        .await?;
    answer.json::<TokenAnswer>().await
}
