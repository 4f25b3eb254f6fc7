// Inline: what `get` sends.
pub async fn by_get(token: &str, id: &str, secret: &str) -> reqwest::Result<serde_json::Value> {
    let url = format!("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token={token}");
    let client = reqwest::Client::new();
    client.get(url).basic_auth(id, Some(secret)).send().await?.json().await // expect: token-request-uses-get high
}

// Through a helper of the project: the method is what the call passes.
async fn send(method: reqwest::Method, url: &str, params: &[(&str, &str)], id: &str, secret: &str) -> reqwest::Result<String> {
    let request = reqwest::Client::new().request(method.clone(), url).basic_auth(id, Some(secret));
    let request = if method == reqwest::Method::GET { request.query(params) } else { request.form(params) };
    request.send().await?.text().await
}

pub async fn by_helper(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let params = [("grant_type", "authorization_code"), ("code", code)];
    send(reqwest::Method::GET, "https://api.getgo.com/oauth/v2/token", &params, id, secret).await // expect: token-request-uses-get high
}
