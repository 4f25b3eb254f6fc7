// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers content-type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers content-type=application/x-www-form-urlencoded authorization="Basic base64(k-1:s-1)"
fn refresh(token: &str) -> Result<String, ureq::Error> {
    let body = format!("grant_type=refresh_token&refresh_token={token}");
    let answer = ureq::request("POST", "https://api.example.test/oauth/token")
        .set("Content-Type", "application/x-www-form-urlencoded")
        .send_string(&body)?;
    Ok(answer.into_string()?)
}

fn refresh_3(agent: &ureq::Agent, token: &str) -> Result<String, ureq::Error> {
    let agent = ureq::agent();
    agent
        .post("https://api.example.test/oauth/token")
        .header("Authorization", format!("Basic {}", base64::encode("k-1:s-1")))
        .content_type("application/x-www-form-urlencoded")
        .send(format!("grant_type=refresh_token&refresh_token={token}"))?
        .body_mut()
        .read_to_string()
}
