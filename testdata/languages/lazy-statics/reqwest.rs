use lazy_static::lazy_static;
use once_cell::sync::Lazy;
use reqwest::blocking::Client;
use reqwest::header::{HeaderMap, HeaderValue};

lazy_static! {
    /// Where the tokens are.
    pub static ref TOKEN_URL: String = format!("{}/oauth/old_token", "https://api.example.test");
}

static HTTP: Lazy<Client> = Lazy::new(|| {
    let mut headers = HeaderMap::new();
    headers.insert("X-App", HeaderValue::from_static("shop"));
    Client::builder().default_headers(headers).build().unwrap()
});

pub fn refresh(token: &str) -> reqwest::Result<String> {
    HTTP.post(TOKEN_URL.as_str()).form(&[("grant_type", "refresh_token"), ("refresh_token", token)]).send()?.text() // [refresh]
}
