// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1
use isahc::prelude::*;

fn login(user: &str) -> Result<String, isahc::Error> {
    let mut answer = isahc::get(format!("https://api.example.test/oauth/old_token?grant_type=password&client_id=k-1&user_id={user}"))?;
    println!("{}", answer.status());
    Ok(answer.text()?)
}

fn login_with_client() -> Result<(), isahc::Error> {
    let client = isahc::HttpClient::new()?;
    client.get("https://api.example.test/oauth/old_token?grant_type=password")?;
    isahc::Request::get("https://api.example.test/oauth/old_token?grant_type=password&client_id=k-1").body(())?.send()?;
    Ok(())
}
