use url::Url;

pub async fn login(user: &str) -> anyhow::Result<String> {
    let url = Url::parse_with_params(
        "https://api.example.test/oauth/old_token",
        &[("grant_type", "password"), ("user_id", user), ("client_id", "k-1")],
    )?;
    Ok(reqwest::get(url).await?.text().await?) // [login]
}

pub async fn refresh(token: &str) -> anyhow::Result<String> {
    let base = Url::parse("https://api.example.test")?;
    let mut url = base.join("/oauth/old_token")?;
    url.query_pairs_mut().append_pair("grant_type", "refresh_token").append_pair("refresh_token", token);
    Ok(reqwest::get(url.as_str()).await?.text().await?) // [refresh]
}

pub fn authorize(back: &str) -> Result<String, url::ParseError> {
    let mut url = Url::parse("https://api.example.test/oauth/old_authorize")?;
    url.query_pairs_mut().append_pair("client_id", "k-1");
    url.query_pairs_mut().append_pair("redirect_uri", back);
    Ok(url.to_string()) // [authorize]
}
