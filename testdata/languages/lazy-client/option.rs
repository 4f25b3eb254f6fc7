use reqwest::blocking::Client;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

#[derive(Default)]
pub struct Refresh {
    client: Option<Client>,
}

impl Refresh {
    fn client(&mut self) -> &Client {
        if self.client.is_none() {
            let headers: HeaderMap = [(ACCEPT, HeaderValue::from_static("application/json"))].into_iter().collect();
            self.client = Client::builder().default_headers(headers).build().ok();
        }
        self.client.as_ref().expect("just made")
    }

    pub fn refresh(&mut self, token: &str) -> reqwest::Result<String> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.client().post("https://api.example.test/oauth/old_token").form(&form).send()?.text() // [refresh]
    }
}
