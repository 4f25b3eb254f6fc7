use reqwest::{Method, blocking::{Client, Response}};

pub struct ExchangeOptions {
    pub url: Option<String>,
    pub verb: Option<Method>,
}

pub fn run(options: Option<&ExchangeOptions>, code: &str) -> reqwest::Result<Response> {
    let url = options.and_then(|o| o.url.as_deref()).unwrap_or("https://api.example.test/oauth/old_token");
    let verb = options.and_then(|o| o.verb.clone()).unwrap_or(Method::POST);
    Client::new().request(verb, url).form(&[("grant_type", "authorization_code"), ("code", code)]).send() // [code]
}
