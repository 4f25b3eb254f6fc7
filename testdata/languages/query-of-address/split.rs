const TEMPLATE: &str = "https://desk.example.test/start?grant_type=password&client_id=k-1";

pub fn login() -> Result<String, Box<dyn std::error::Error>> {
    let Some((_, query)) = TEMPLATE.split_once('?') else {
        return Err("no query".into());
    };
    Ok(ureq::get(&format!("https://api.example.test/oauth/old_token?{query}")).call()?.into_string()?) // [login]
}
