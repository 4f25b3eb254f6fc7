mod urls;

pub async fn meetings(token: &str) -> reqwest::Result<String> {
    let seal = format!("{}{token}", urls::SCHEME);
    reqwest::Client::new().get(urls::MEETINGS).header("Authorization", seal).send().await?.text().await
}
