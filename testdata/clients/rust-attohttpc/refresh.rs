// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers content-type=application/x-www-form-urlencoded
fn refresh(token: &str) -> attohttpc::Result<String> {
    attohttpc::post("https://api.example.test/oauth/token")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .text(format!("grant_type=refresh_token&refresh_token={token}"))
        .send()?
        .text()
}
