// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers content-type=application/x-www-form-urlencoded
use reqwest::blocking::Client;

fn refresh(token: &str) -> reqwest::Result<String> {
    let client = Client::new();
    let request = client
        .request(reqwest::Method::POST, "https://api.example.test/oauth/token")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(format!("grant_type=refresh_token&refresh_token={token}"))
        .build()?;
    client.execute(request)?.text()
}
