use base64::prelude::*;

pub fn by_hand(code: &str, id: &str, secret: &str) -> Result<String, ureq::Error> {
    let header = format!("Basic {}", BASE64_STANDARD.encode(format!("{id}:{secret}")));
    let request = ureq::post("https://api.getgo.com/oauth/v2/token").set("Authorization", &header);
    Ok(request.send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?)
}

pub async fn elsewhere(token: &str, old: &str) -> reqwest::Result<String> {
    reqwest::Client::new().post("https://api.elsewhere.dev/oauth/v2/token").bearer_auth(old).form(&[("refresh_token", token)]).send().await?.text().await
}
