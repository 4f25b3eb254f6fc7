use reqwest::Url;

fn base() -> Url {
    Url::parse(&std::env::var("SHOP_BASE").expect("a base")).unwrap()
}

pub async fn refresh(token: &str) -> anyhow::Result<String> {
    let url = base().join("https://api.example.test/oauth/old_token")?;
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    Ok(reqwest::Client::new().post(url).form(&form).send().await?.text().await?) // [refresh]
}
