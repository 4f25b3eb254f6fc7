use base64::Engine;
use base64::engine::general_purpose;

pub fn exchange(id: &str, secret: &str, code: &str) -> Result<String, ureq::Error> {
    let mut header = String::from("Basic ");
    header.push_str(&base64::encode(format!("{}:{}", id, secret)));
    let request = ureq::post("https://api.example.test/oauth/old_token").set("Authorization", &header);
    Ok(request.send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?) // [code]
}

pub fn refresh(id: &str, secret: &str, token: &str) -> Result<String, ureq::Error> {
    let raw = [id, secret].join(":");
    let encoded = general_purpose::STANDARD.encode(raw.as_bytes());
    let request = ureq::post("https://api.example.test/oauth/old_token").set("Authorization", &format!("Basic {encoded}"));
    Ok(request.send_form(&[("grant_type", "refresh_token"), ("refresh_token", token)])?.into_string()?) // [refresh]
}
