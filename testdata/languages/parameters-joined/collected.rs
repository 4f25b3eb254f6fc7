use std::collections::HashMap;

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let names = ["grant_type", "code"];
    let values = ["authorization_code", code];
    let form: HashMap<_, _> = names.into_iter().zip(values).collect();
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await // [code]
}
