// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code headers authorization="Bearer *"
fn exchange(code: &str, secret: &str) -> attohttpc::Result<String> {
    attohttpc::post("https://api.example.test/oauth/token")
        .basic_auth("k-1", Some(secret))
        .form(&[("grant_type", "authorization_code"), ("code", code)])?
        .send()?
        .text()
}

fn exchange_json(session: attohttpc::Session, old: &str) -> attohttpc::Result<()> {
    let session = attohttpc::Session::new();
    let body = serde_json::json!({ "grant_type": "authorization_code" });
    session.post("https://api.example.test/oauth/token").bearer_auth(old).json(&body)?.send()?;
    Ok(())
}
