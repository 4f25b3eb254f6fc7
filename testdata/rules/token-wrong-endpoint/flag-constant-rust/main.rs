mod urls;

async fn login(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(urls::TOKEN).basic_auth(id, Some(secret)).form(&form).send().await?.text().await
}
