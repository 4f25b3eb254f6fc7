use attohttpc::header::ACCEPT;

pub fn exchange(id: &str, secret: &str, code: &str) -> Result<serde_json::Value, attohttpc::Error> {
    attohttpc::post("https://api.example.test/oauth/old_token")
        .basic_auth(id, Some(secret))
        .header("Accept", "application/json")
        .form(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", "https://shop.example.test/back"),
        ])?
        .send()? // [code]
        .json()
}
