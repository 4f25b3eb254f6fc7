pub async fn inline(code: &str, secret: &str) -> reqwest::Result<String> {
    let mut form = std::collections::HashMap::new();
    form.insert("grant_type", "authorization_code");
    form.insert("code", code);
    form.insert("client_secret", secret); // expect: token-request-client-secret high
    reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").form(&form).send().await?.text().await
}
