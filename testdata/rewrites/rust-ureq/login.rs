const HOST: &str = "https://api.getgo.com";

fn exchange(code: &str) -> Result<String, Box<dyn std::error::Error>> {
    let key = std::env::var("GOTO_CLIENT_ID")?;
    let query = [("grant_type", "authorization_code"), ("code", code), ("client_id", &key)];
    let answer = ureq::get(&format!("{HOST}/oauth/access_token")).query_pairs(query).call()?;
    Ok(answer.into_string()?)
}
