// Inline in the URL, and as a query of the client.
pub fn in_url(code: &str, basic: &str) -> Result<String, ureq::Error> {
    let url = format!("https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code={code}"); // expect: token-request-params-in-query high
    Ok(ureq::post(&url).set("Authorization", &format!("Basic {basic}")).call()?.into_string()?)
}

async fn send(params: &[(&str, &str)], id: &str, secret: &str) -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).query(params).send().await?.text().await
}

pub async fn helped(user: &str, password: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let params = [("grant_type", "password"), ("username", user), ("password", password)];
    send(&params, id, secret).await // expect: token-request-params-in-query high
}
