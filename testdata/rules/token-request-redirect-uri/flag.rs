pub fn start(id: &str, state: &str) -> String {
    let back = urlencoding::encode("https://shop.example.dev/back");
    format!("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}&redirect_uri={back}")
}

pub async fn finish(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await // expect: token-request-redirect-uri high
}
