use std::sync::OnceLock;

struct Settings {
    token_url: String,
}

fn settings() -> &'static Settings {
    static SETTINGS: OnceLock<Settings> = OnceLock::new();
    SETTINGS.get_or_init(|| Settings { token_url: "https://api.example.test/oauth/old_token".to_string() })
}

pub fn exchange(code: &str) -> Result<String, Box<ureq::Error>> {
    let answer = ureq::post(&settings().token_url).send_form(&[("grant_type", "authorization_code"), ("code", code)])?; // [code]
    Ok(answer.into_string().unwrap())
}
