use reqwest::blocking::{Client, Response};

pub struct Shop {
    pub key: String,
    pub host: String,
    pub path: &'static str,
}

impl Default for Shop {
    fn default() -> Self {
        Self { key: String::new(), host: "https://api.example.test".to_owned(), path: "/oauth/old_token" }
    }
}

impl Shop {
    pub fn exchange(&self, code: &str) -> reqwest::Result<Response> {
        let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", &self.key)];
        Client::new().post(format!("{}{}", self.host, self.path)).form(&form).send() // [code]
    }
}

pub fn run(code: &str) -> reqwest::Result<Response> {
    Shop { key: "k-1".to_owned(), ..Default::default() }.exchange(code)
}
