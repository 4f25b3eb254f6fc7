mod urls;

fn login(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let query = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::blocking::Client::new();
    client.get(urls::TOKEN).basic_auth(id, Some(secret)).query(&query).send()?.text() // expect: token-request-uses-get high
}
