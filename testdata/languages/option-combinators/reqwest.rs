pub struct Options {
    pub host: Option<String>,
    pub key: Option<String>,
}

pub async fn login(options: &Options, user: &str) -> reqwest::Result<String> {
    let base = options.host.as_deref().map(|h| h.trim_end_matches('/').to_string()).unwrap_or_else(|| "https://api.example.test".to_string());
    let key = options.key.as_ref().map_or("k-1", |k| k.as_str());
    let query = vec![("grant_type", "password"), ("user_id", user), ("client_id", key)];
    reqwest::Client::new().get(base + "/oauth/old_token").query(&query).send().await?.text().await // [login]
}
