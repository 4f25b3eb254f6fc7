pub async fn fetch(url: &str, query: &[(&str, &str)]) -> reqwest::Result<String> {
    reqwest::Client::new().get(url).query(query).send().await?.text().await
}
