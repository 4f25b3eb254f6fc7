pub async fn run(user: &str, live: bool, query: Option<String>) -> Result<String, Box<dyn std::error::Error>> {
    let mut key = "k-demo".to_string();
    if live {
        key = std::env::var("SHOP_KEY")?;
    } else if let Some(given) = query {
        key = given;
    }
    let mut url = String::from("https://api.example.test/oauth/old_token");
    url.push_str("?grant_type=password&user_id=");
    url.push_str(user);
    url.push('&');
    url += &format!("client_id={key}");
    Ok(reqwest::get(url).await?.text().await?) // [login]
}
