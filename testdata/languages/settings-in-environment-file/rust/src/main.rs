async fn exchange(code: &str) -> anyhow::Result<String> {
    let url = dotenvy::var("PORTAL_TOKEN_URL")?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    Ok(reqwest::Client::new().post(&url).form(&form).send().await?.text().await?) // [code]
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    dotenvy::dotenv().ok();
    let code = std::env::args().nth(1).unwrap_or_default();
    println!("{}", exchange(&code).await?);
    Ok(())
}
