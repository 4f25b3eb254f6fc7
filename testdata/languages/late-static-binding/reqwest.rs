use reqwest::blocking::{Client, Response};

pub trait Base {
    const PATH: &'static str;
    const KEY: &'static str = "none";

    fn submit(fields: &[(&str, &str)]) -> reqwest::Result<Response> {
        let mut form = fields.to_vec();
        form.push(("client_id", Self::KEY));
        Client::new().post(format!("https://api.example.test{}", Self::PATH)).form(&form).send()
    }
}

pub enum Tokens {}

impl Base for Tokens {
    const PATH: &'static str = "/oauth/old_token";
    const KEY: &'static str = "k-9";
}

pub fn exchange(code: &str) -> reqwest::Result<Response> {
    Tokens::submit(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
