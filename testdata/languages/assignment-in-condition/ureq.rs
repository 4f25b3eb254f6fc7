pub fn open(user: &str, password: &str) -> Result<Option<String>, Box<dyn std::error::Error>> {
    let base;
    let mut left = 3;
    let url = {
        base = "https://api.example.test";
        format!("{base}/oauth/old_token")
    };
    while let Some(next) = { left -= 1; (left > 0).then_some(left) } {
        let request = ureq::get(&url).query("grant_type", "password").query("user_id", user).query("password", password);
        if let Ok(answer) = request.call() { // [login]
            let body: serde_json::Value = answer.into_json()?;
            if let Some(token) = body.get("access_token").and_then(|t| t.as_str()) {
                return Ok(Some(token.to_owned()));
            }
        }
        eprintln!("{next} tries left at {base}");
    }
    Ok(None)
}
