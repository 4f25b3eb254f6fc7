use std::collections::HashMap;
use std::error::Error;

type Handler = fn(&str) -> Result<String, Box<dyn Error>>;

const TOKEN: &str = "https://api.example.test/oauth/old_token";

fn by_password(user: &str) -> Result<String, Box<dyn Error>> {
    let answer = ureq::get(TOKEN).query_pairs([("grant_type", "password"), ("user_id", user)]).call()?; // [password]
    Ok(answer.into_string()?)
}

fn by_refresh(token: &str) -> Result<String, Box<dyn Error>> {
    let answer = ureq::post(TOKEN).send_form(&[("grant_type", "refresh_token"), ("refresh_token", token)])?; // [refresh]
    Ok(answer.into_string()?)
}

pub fn handle(kind: &str, value: &str) -> Result<String, Box<dyn Error>> {
    let handlers: HashMap<&str, Handler> = HashMap::from([("password", by_password as Handler), ("refresh", by_refresh)]);
    let handler = handlers.get(kind).ok_or_else(|| format!("unknown {kind}"))?;
    handler(value)
}
