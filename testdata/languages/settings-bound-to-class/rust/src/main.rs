mod settings;

use settings::ShopSettings;

async fn exchange(settings: &ShopSettings, code: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(settings.token_url()).form(&form).send().await?.text().await // [code]
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let settings = ShopSettings::load()?;
    let code = std::env::args().nth(1).unwrap_or_default();
    println!("{}", exchange(&settings, &code).await?);
    Ok(())
}
