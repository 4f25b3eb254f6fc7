use serde_json::Value;

fn obtain(code: &str) -> Result<u64, Box<dyn std::error::Error>> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer: Value = reqwest::blocking::Client::new().post("https://api.getgo.com/oauth/v2/token").form(&form).send()?.json()?;
    let token = answer["access_token"].as_str().unwrap_or_default();
    let life = answer["expires_in"].as_str().unwrap_or("0"); // expect: token-response-expires-in-string high
    let right = answer["expires_in"].as_u64().unwrap_or_default();
    Ok(life.parse::<u64>()? + right + token.len() as u64) // expect: token-response-expires-in-string low
}
