use std::collections::HashMap;

pub async fn exchange(code: String, scope: String) -> reqwest::Result<String> {
    let mut fields = HashMap::from([("grant_type", "authorization_code".to_string()), ("code", code), ("scope", scope)]);
    fields.retain(|_, value| !value.is_empty());
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&fields);
    request.send().await?.text().await // [code]
}
