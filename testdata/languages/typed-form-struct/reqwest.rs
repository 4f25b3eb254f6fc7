use serde::Serialize;

#[derive(Serialize)]
struct TokenRequest<'a> {
    grant_type: &'static str,
    code: &'a str,
    client_id: String,
}

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let request = TokenRequest { grant_type: "authorization_code", code, client_id: "k-1".to_string() };
    let client = reqwest::Client::new();
    client.post("https://api.example.test/oauth/old_token").form(&request).send().await?.text().await // [code]
}
