use std::collections::HashMap;

pub fn login(user: &str, given: &HashMap<String, String>) -> Result<String, Box<dyn std::error::Error>> {
    let address = given.get("address").map(String::as_str).unwrap_or("https://api.example.test/oauth/old_token");
    let answer = ureq::get(address).query("grant_type", "password").query("user_id", user).call()?; // [login]
    Ok(answer.into_string()?)
}
