use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Token {
    access_token: String,
    expires_in: Option<u64>,
}

pub fn exchange(code: &str) -> anyhow::Result<()> {
    let response = reqwest::blocking::Client::new()
        .post("https://api.example.test/oauth/old_token")
        .form(&[("grant_type", "authorization_code"), ("code", code)])
        .send()?; // [code]
    let token: Token = serde_json::from_str(&response.text()?)?;
    std::fs::write("token.txt", &token.access_token)?;
    Ok(())
}
