pub async fn header(code: &str, id: &str, client_secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(client_secret));
    request.form(&form).send().await?.text().await
}

pub async fn elsewhere(code: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_secret", secret)];
    reqwest::Client::new().post("https://api.elsewhere.dev/oauth/v2/token").form(&form).send().await?.text().await
}
