pub async fn header(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await
}

pub fn authorize(id: &str, state: &str) -> String {
    format!("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}")
}

pub async fn elsewhere(code: &str, id: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", id)];
    reqwest::Client::new().post("https://api.elsewhere.dev/oauth/v2/token").form(&form).send().await?.text().await
}
