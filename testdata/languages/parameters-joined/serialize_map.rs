use std::collections::BTreeMap;

pub async fn exchange(code: String) -> reqwest::Result<reqwest::Response> {
    let mut form: BTreeMap<&str, String> = BTreeMap::new();
    form.insert("grant_type", "authorization_code".to_owned());
    form.insert("code", code);
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await // [code]
}
