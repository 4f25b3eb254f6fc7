use reqwest::blocking::{Client, Response};

fn exchange(host: &str, form: &[(&str, &str)]) -> reqwest::Result<Response> {
    Client::new().post(format!("{host}/oauth/old_token")).form(form).send()?.error_for_status()
}

pub fn by_one(code: &str) -> reqwest::Result<Response> {
    exchange("https://api.example.test", &[("grant_type", "authorization_code"), ("code", code)]) // [one]
}

pub fn by_two(code: &str) -> reqwest::Result<Response> {
    exchange("https://login.other.test", &[("grant_type", "authorization_code"), ("code", code)]) // [two]
}
