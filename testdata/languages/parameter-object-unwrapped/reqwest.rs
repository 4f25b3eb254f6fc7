use std::collections::HashMap;

pub struct CodeGrant {
    code: String,
}

impl From<CodeGrant> for HashMap<&'static str, String> {
    fn from(grant: CodeGrant) -> Self {
        HashMap::from([("grant_type", "authorization_code".to_owned()), ("code", grant.code)])
    }
}

async fn send(fields: impl Into<HashMap<&'static str, String>>) -> reqwest::Result<String> {
    let fields = fields.into();
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&fields).send().await?.text().await // [code]
}

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    send(CodeGrant { code: code.to_owned() }).await
}
