use std::collections::HashMap;
use std::env;

pub struct Incoming {
    query: HashMap<String, String>,
    session: HashMap<String, String>,
}

fn pick(incoming: &Incoming, name: &str) -> String {
    let given = incoming.query.get(name).filter(|value| !value.is_empty());
    given.or_else(|| incoming.session.get(name)).cloned().or_else(|| env::var(name.to_uppercase()).ok()).unwrap_or_default()
}

pub fn login(incoming: &Incoming) -> reqwest::Result<String> {
    let key = match incoming.query.get("key") {
        Some(key) => key.clone(),
        None => env::var("KEY").unwrap_or_default(),
    };
    let url = format!(
        "https://api.example.test/oauth/old_token?grant_type=password&user_id={}&password={}&client_id={key}",
        pick(incoming, "user"),
        pick(incoming, "password"),
    );
    reqwest::blocking::get(url)?.text() // [login]
}
