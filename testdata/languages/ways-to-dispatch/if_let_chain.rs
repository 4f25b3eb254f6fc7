pub struct Callback {
    pub code: Option<String>,
    pub error: Option<String>,
}

pub async fn exchange(callback: Callback) -> Result<reqwest::Response, String> {
    if let Some(error) = callback.error {
        return Err(error);
    }
    let Some(code) = callback.code else { return Err("no code".into()) };
    let form = [("grant_type", "authorization_code"), ("code", code.as_str())];
    let sent = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send(); // [code]
    sent.await.map_err(|e| e.to_string())
}
