use std::collections::HashMap;

type Call = fn(&str, &[(&str, &str)]) -> reqwest::Result<String>;

struct Wire;

impl Wire {
    fn fetch(path: &str, query: &[(&str, &str)]) -> reqwest::Result<String> {
        let client = reqwest::blocking::Client::new();
        client.get(format!("https://api.example.test{path}")).query(query).send()?.text()
    }
}

fn load(path: &str, query: &[(&str, &str)]) -> reqwest::Result<String> {
    Wire::fetch(path, query)
}

fn named(name: &str) -> Option<Call> {
    match name {
        "fetch" => Some(Wire::fetch),
        "load" => Some(load),
        _ => None,
    }
}

pub fn login(user: &str) -> reqwest::Result<String> {
    let call = named("fetch").expect("a call");
    call("/oauth/old_token", &[("grant_type", "password"), ("user_id", user)]) // [login]
}

pub fn refresh(token: &str) -> reqwest::Result<String> {
    let calls: HashMap<&str, Call> = HashMap::from([("load", load as Call)]);
    (calls["load"])("/oauth/old_token", &[("grant_type", "refresh_token"), ("refresh_token", token)]) // [refresh]
}
