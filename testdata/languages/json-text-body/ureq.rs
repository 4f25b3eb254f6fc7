pub fn exchange(code: &str) -> Result<String, Box<dyn std::error::Error>> {
    let body = serde_json::json!({
        "grant_type": "authorization_code",
        "code": code,
        "client_id": "k-1",
    });
    let request = ureq::post("https://api.example.test/oauth/old_token").set("Content-Type", "application/json");
    Ok(request.send_string(&body.to_string())?.into_string()?) // [code]
}
