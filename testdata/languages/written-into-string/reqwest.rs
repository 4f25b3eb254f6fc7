use std::fmt::Write;

pub async fn login(user: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut url = String::with_capacity(128);
    write!(url, "{}/oauth/old_token?grant_type=password", "https://api.example.test")?;
    write!(&mut url, "&user_id={user}")?;
    write!(url, "&client_id={}", "k-1")?;
    Ok(reqwest::get(&url).await?.text().await?) // [login]
}
