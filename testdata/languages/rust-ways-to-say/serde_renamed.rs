use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum GrantType {
    AuthorizationCode,
    RefreshToken,
}

#[derive(Serialize)]
struct TokenForm<'a> {
    #[serde(rename = "grant_type")]
    kind: &'static str,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'a str>,
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let form = TokenForm { kind: "authorization_code", code, scope: None };
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await // [code]
}
