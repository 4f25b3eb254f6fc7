pub fn exchange(code: &str, proxied: bool) -> Result<String, ureq::Error> {
    let call = if proxied {
        ureq::post("https://api.example.test/oauth/old_token").set("X-Proxy", "1")
    } else {
        ureq::post("https://api.example.test/oauth/old_token")
    };
    let answer = call
        .set("Accept", "application/json")
        .send_form(&[("grant_type", "authorization_code"), ("code", code)])?; // [code]
    Ok(answer.into_string()?)
}
