pub async fn exchange(code: &str, id: &str, secret: &str) -> reqwest::Result<reqwest::Response> {
    reqwest::Client::new()
        .post("https://api.example.test/oauth/old_token")
        .header("X-App", "shop")
        .basic_auth(id, Some(secret))
        .form(&[("grant_type", "authorization_code"), ("code", code)])
        .send() // [code]
        .await?
        .error_for_status()
}
