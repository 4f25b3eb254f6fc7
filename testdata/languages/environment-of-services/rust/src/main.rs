use std::env;

async fn exchange(code: &str) -> anyhow::Result<String> {
    let url = env::var("TOKEN_URL")?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let response = reqwest::Client::new().post(url).form(&form).send().await?; // [code]
    Ok(response.error_for_status()?.text().await?)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let code = env::args().nth(1).ok_or_else(|| anyhow::anyhow!("which code?"))?;
    println!("{}", exchange(&code).await?);
    Ok(())
}
