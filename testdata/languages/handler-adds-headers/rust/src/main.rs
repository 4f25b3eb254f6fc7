mod middleware;

use middleware::Signed;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};

fn portal(secret: String) -> ClientWithMiddleware {
    let shop = std::env::var("SHOP").is_ok();
    ClientBuilder::new(reqwest::Client::new()).with(Signed { secret, shop }).build()
}

async fn exchange(code: &str, secret: String) -> anyhow::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let response = portal(secret).post("https://api.example.test/oauth/old_token").form(&form).send().await?; // [code]
    Ok(response.text().await?)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let code = std::env::args().nth(1).unwrap_or_default();
    println!("{}", exchange(&code, std::env::var("SECRET")?).await?);
    Ok(())
}
