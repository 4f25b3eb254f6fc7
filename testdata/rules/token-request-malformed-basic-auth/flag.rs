pub async fn bearer(token: &str, old: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").form(&form);
    request.bearer_auth(old).send().await?.text().await // expect: token-request-malformed-basic-auth high
}

pub fn without_secret(code: &str, id: &str) -> Result<String, ureq::Error> {
    let header = format!("Basic {}", base64::encode("k-1"));
    let request = ureq::post("https://api.getgo.com/oauth/v2/token").set("Authorization", &header); // expect: token-request-malformed-basic-auth high
    Ok(request.send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?)
}
