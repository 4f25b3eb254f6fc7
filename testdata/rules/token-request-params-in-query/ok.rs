pub async fn form(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let params = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&params).send().await?.text().await
}

pub async fn elsewhere(code: &str) -> reqwest::Result<String> {
    let url = format!("https://api.elsewhere.dev/oauth/v2/token?grant_type=authorization_code&code={code}");
    reqwest::Client::new().post(url).send().await?.text().await
}
