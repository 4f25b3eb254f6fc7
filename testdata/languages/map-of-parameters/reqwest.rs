use std::collections::BTreeMap;

pub async fn login(user: &str) -> anyhow::Result<String> {
    let mut params = BTreeMap::from([("grant_type", "password")]);
    params.insert("user_id", user);
    let query = serde_urlencoded::to_string(&params)?;
    let mut url = reqwest::Url::parse("https://api.example.test/oauth/old_token")?;
    url.set_query(Some(&query));
    Ok(reqwest::get(url).await?.text().await?) // [login]
}
