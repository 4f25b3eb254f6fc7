pub async fn webinars(token: &str) -> reqwest::Result<String> {
    let request = reqwest::Client::new().get("https://api.getgo.com/G2W/rest/organizers/1/webinars");
    request.header("Authorization", format!("Bearer {token}")).send().await?.text().await
}
