use bon::Builder;
use reqwest::blocking::{Client, Response};

#[derive(Builder)]
pub struct Shop {
    key: String,
    #[builder(default = "https://api.example.test".to_owned())]
    host: String,
    #[builder(default = "/oauth/old_token")]
    path: &'static str,
}

impl Shop {
    pub fn exchange(&self, code: &str) -> reqwest::Result<Response> {
        let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", &self.key)];
        Client::new().post(format!("{}{}", self.host, self.path)).form(&form).send() // [code]
    }
}

pub fn run(code: &str) -> reqwest::Result<Response> {
    let shop = Shop::builder().key("k-1".to_owned()).build();
    shop.exchange(code)
}
