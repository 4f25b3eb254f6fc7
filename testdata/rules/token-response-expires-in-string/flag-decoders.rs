use serde::Deserialize;

#[derive(Deserialize)]
pub struct Renamed {
    pub access_token: String,
    #[serde(rename = "expires_in")]
    pub life: String, // expect: token-response-expires-in-string high error
}

#[derive(Deserialize)]
pub struct Optional {
    pub access_token: String,
    pub expires_in: Option<String>, // expect: token-response-expires-in-string medium error
}

pub async fn obtain(code: &str, id: &str, secret: &str) -> Result<Renamed, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer = reqwest::Client::new()
        .post("https://api.getgo.com/oauth/v2/token")
        .basic_auth(id, Some(secret))
        .form(&form)
        .send()
        .await?;
    answer.json().await
}
