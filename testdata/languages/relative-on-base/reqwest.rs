use reqwest::Url;

pub async fn refresh(old: &str) -> anyhow::Result<String> {
    let base = Url::parse("https://api.example.test/v1/")?;
    let form = [("grant_type", "refresh_token"), ("refresh_token", old)];
    Ok(reqwest::Client::new().post(base.join("/oauth/old_token")?).form(&form).send().await?.text().await?) // [rooted]
}

pub async fn code(code: &str) -> anyhow::Result<String> {
    let base: Url = "https://api.example.test/oauth/".parse()?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    Ok(reqwest::Client::new().post(base.join("old_token")?).form(&form).send().await?.text().await?) // [relative]
}
