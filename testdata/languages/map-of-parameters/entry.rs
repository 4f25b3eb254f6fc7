use std::collections::HashMap;

pub async fn login(user: &str) -> reqwest::Result<reqwest::Response> {
    let mut params: HashMap<&str, String> = HashMap::new();
    params.entry("grant_type").or_insert_with(|| "password".to_owned());
    params.entry("user_id").or_insert(user.to_owned());
    reqwest::Client::new().get("https://api.example.test/oauth/old_token").query(&params).send().await // [login]
}
