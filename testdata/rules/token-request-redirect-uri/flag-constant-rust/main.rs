mod urls;

pub async fn exchange(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post(format!("{}/oauth/v2/token", urls::HOST)).basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await // expect: token-request-redirect-uri high
}
