pub async fn webinars(token: &str) -> reqwest::Result<String> {
    let request = reqwest::Client::new().get("https://api.getgo.com/G2W/rest/organizers/1/webinars");
    request.header("Authorization", format!("OAuth oauth_token={token}")).send().await?.text().await // expect: resource-oauth-token-scheme high
}
