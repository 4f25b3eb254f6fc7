use reqwest::Url;

pub async fn exchange(code: &str) -> Result<(), Box<dyn std::error::Error>> {
    let base: Url = "https://api.example.test/v1/".parse()?;
    let url = base.join("../oauth/old_token")?;
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await?; // [code]
    Ok(())
}
