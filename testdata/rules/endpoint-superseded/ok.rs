pub async fn exchange(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://authentication.logmeininc.com/oauth/token").basic_auth(id, Some(secret)).form(&form).send().await?.text().await
}
