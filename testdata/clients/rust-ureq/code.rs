// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers authorization="Basic base64(*:*)"
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*
// expect: PUT https://api.example.test/oauth/token json grant_type=authorization_code
use base64::prelude::*;

fn exchange(id: &str, secret: &str, code: &str) -> Result<Token, Box<dyn std::error::Error>> {
    let credentials = BASE64_STANDARD.encode(format!("{id}:{secret}"));
    let token: Token = ureq::post("https://api.example.test/oauth/token")
        .set("Authorization", &format!("Basic {credentials}"))
        .send_form(&[("grant_type", "authorization_code"), ("code", code)])?
        .into_json()?;
    Ok(token)
}

fn exchange_json(code: &str) -> Result<(), ureq::Error> {
    let agent = ureq::AgentBuilder::new().build();
    agent.post("https://api.example.test/oauth/token").send_json(ureq::json!({
        "grant_type": "authorization_code",
        "code": code,
    }))?;
    ureq::put("https://api.example.test/oauth/token").send_json(serde_json::json!({ "grant_type": "authorization_code" }))?;
    Ok(())
}

#[derive(serde::Deserialize)]
struct Token {
    access_token: String,
}
