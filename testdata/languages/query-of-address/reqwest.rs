use url::Url;

const TEMPLATE: &str = "https://desk.example.test/start?grant_type=password&client_id=k-1";

pub async fn login() -> anyhow::Result<String> {
    let template = Url::parse(TEMPLATE)?;
    let mut url = Url::parse("https://api.example.test/oauth/old_token")?;
    url.set_query(template.query());
    Ok(reqwest::get(url).await?.text().await?) // [login]
}
