use url::Url;

pub fn authorize_url() -> Result<String, url::ParseError> {
    let mut url = Url::parse("https://api.example.test")?;
    url.set_path("/oauth/old_authorize");
    url.query_pairs_mut().append_pair("client_id", "k-1").append_pair("redirect_uri", "https://shop.example.test/back");
    Ok(url.into()) // [authorize]
}

pub async fn login(user: &str) -> anyhow::Result<String> {
    let mut url = Url::parse("https://api.example.test")?;
    url.path_segments_mut().map_err(|()| anyhow::anyhow!("no base"))?.push("oauth").push("old_token");
    {
        let mut query = url.query_pairs_mut();
        query.append_pair("grant_type", "password");
        query.append_pair("user_id", user);
    }
    Ok(reqwest::get(url.as_str()).await?.text().await?) // [login]
}
