use std::collections::HashMap;

pub fn login(more: &HashMap<String, String>) -> Result<String, Box<dyn std::error::Error>> {
    let mut request = ureq::get("https://api.example.test/oauth/old_token").query("grant_type", "password");
    for (name, value) in more {
        request = request.query(name, value);
    }
    Ok(request.call()?.into_string()?) // [login]
}
