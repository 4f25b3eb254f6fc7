pub async fn code(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await
}

pub async fn elsewhere(user: &str, password: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "password"), ("username", user), ("password", password)];
    reqwest::Client::new().post("https://api.elsewhere.dev/oauth/v2/token").form(&form).send().await?.text().await
}
