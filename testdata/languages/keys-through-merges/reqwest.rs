use std::collections::BTreeMap;

pub async fn run(user: Option<&str>, password: &str) -> anyhow::Result<String> {
    let mut params: BTreeMap<&str, Option<&str>> = BTreeMap::from([("client_id", Some("k-1")), ("grant_type", Some("none"))]);
    params.insert("grant_type", Some("password"));
    params.extend([("password", Some(password)), ("user_id", user)]);
    let query = params
        .iter()
        .filter_map(|(name, value)| value.map(|value| format!("{name}={}", urlencoding::encode(value))))
        .collect::<Vec<_>>()
        .join("&");
    let url = format!("https://api.example.test/oauth/old_token?{query}");
    Ok(reqwest::get(&url).await?.text().await?) // [login]
}
