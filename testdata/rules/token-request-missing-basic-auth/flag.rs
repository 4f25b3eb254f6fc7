pub async fn inline(code: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").form(&form).send().await?.text().await // expect: token-request-missing-basic-auth high
}

fn post(url: &str, form: &[(&str, &str)]) -> Result<String, ureq::Error> {
    Ok(ureq::post(url).set("Accept", "application/json").send_form(form)?.into_string()?)
}

pub fn helped(token: &str) -> Result<String, ureq::Error> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    post("https://api.getgo.com/oauth/v2/token", &form) // expect: token-request-missing-basic-auth high
}
