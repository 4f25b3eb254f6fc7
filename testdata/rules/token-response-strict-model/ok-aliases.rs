use serde::Deserialize;

/// The new field is known by a name of its mark, the access token by more than one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renamed {
    #[serde(alias = "accessToken")]
    pub access_token: String,
    pub expires_in: u64,
    #[serde(rename = "token_type")]
    pub kind: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub struct Styled {
    pub access_token: String,
    pub expires_in: u64,
    #[serde(alias = "tokenType")]
    pub token_type: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aliased {
    pub access_token: String,
    pub expires_in: u64,
    #[serde(alias = "token_type", default)]
    pub kind: String,
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
