mod urls;

async fn login(user: &str, password: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "password"), ("username", user), ("password", password)]; // expect: password-grant high
    reqwest::Client::new().post(urls::TOKEN).basic_auth(id, Some(secret)).form(&form).send().await?.text().await
}
