use reqwest::header::CONTENT_TYPE;

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let body = format!(r#"{{"grant_type": "authorization_code", "code": "{code}", "client_id": "k-1"}}"#);
    let client = reqwest::Client::new();
    let request = client.post("https://api.example.test/oauth/old_token").header(CONTENT_TYPE, "application/json").body(body);
    request.send().await?.text().await // [code]
}
