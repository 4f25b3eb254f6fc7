use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Token { // expect: token-response-strict-model high
    pub access_token: String,
    pub refresh_token: Option<String>,
}
