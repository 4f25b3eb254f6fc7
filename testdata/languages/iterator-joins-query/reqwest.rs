use std::collections::BTreeMap;

pub async fn login(user: &str) -> reqwest::Result<String> {
    let mut params = BTreeMap::new();
    params.insert("grant_type", "password");
    params.insert("user_id", user);
    params.insert("client_id", "k-1");
    let query = params.iter().map(|(name, value)| format!("{}={}", name, urlencoding::encode(value))).collect::<Vec<_>>().join("&");
    let url = format!("https://api.example.test/oauth/old_token?{}", query);
    reqwest::get(&url).await?.text().await // [login]
}
