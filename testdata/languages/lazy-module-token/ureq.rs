use std::sync::Mutex;

struct Holder {
    token: Option<String>,
}

static HOLDER: Mutex<Holder> = Mutex::new(Holder { token: None });

pub fn token(user: &str, password: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut holder = HOLDER.lock().map_err(|_| "poisoned")?;
    if let Some(token) = &holder.token {
        return Ok(token.clone());
    }
    let form = [("grant_type", "password"), ("user_id", user), ("password", password)];
    let answer: serde_json::Value = ureq::post("https://api.example.test/oauth/old_token").send_form(&form)?.into_json()?; // [login]
    let token = answer["access_token"].as_str().ok_or("no token")?.to_owned();
    holder.token = Some(token.clone());
    Ok(token)
}
