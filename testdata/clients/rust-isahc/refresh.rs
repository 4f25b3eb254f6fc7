// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers content-type=application/x-www-form-urlencoded
use isahc::http::{Method, Request};

fn refresh(token: &str) -> Result<String, isahc::Error> {
    let mut answer = isahc::post("https://api.example.test/oauth/token", format!("grant_type=refresh_token&refresh_token={token}"))?;
    Ok(answer.text()?)
}

fn refresh_built(token: &str) -> Result<(), isahc::Error> {
    let request = Request::builder()
        .method(Method::POST)
        .uri("https://api.example.test/oauth/token")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("grant_type=refresh_token&refresh_token={token}"))?;
    isahc::HttpClient::new()?.send(request)?;
    Ok(())
}
