mod urls;

async fn login(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let url = format!("{}{}?grant_type=authorization_code&code={code}", urls::HOST, urls::TOKEN); // expect: token-request-params-in-query high
    reqwest::Client::new().post(url).basic_auth(id, Some(secret)).send().await?.text().await
}
