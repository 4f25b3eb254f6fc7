use std::fmt;

enum Verb {
    Get,
    Post,
}

impl Verb {
    fn method(&self) -> reqwest::Method {
        match self {
            Verb::Get => reqwest::Method::GET,
            Verb::Post => reqwest::Method::POST,
        }
    }
}

enum Path {
    Token,
    User(u64),
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Token => f.write_str("/oauth/old_token"),
            Path::User(id) => write!(f, "/v1/users/{id}"),
        }
    }
}

fn send(verb: Verb, path: Path, fields: &[(&str, &str)]) -> reqwest::Result<String> {
    let client = reqwest::blocking::Client::new();
    client.request(verb.method(), format!("https://api.example.test{path}")).form(fields).send()?.text()
}

pub fn exchange(code: &str) -> reqwest::Result<String> {
    send(Verb::Post, Path::Token, &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
