use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::sync::OnceLock;

#[derive(Default)]
pub struct Refresh {
    client: OnceLock<reqwest::Client>,
}

impl Refresh {
    fn client(&self) -> &reqwest::Client {
        self.client.get_or_init(|| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
            reqwest::Client::builder().default_headers(headers).build().expect("a client")
        })
    }

    pub async fn refresh(&self, token: &str) -> reqwest::Result<reqwest::Response> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.client().post("https://api.example.test/oauth/old_token").form(&form).send().await // [refresh]
    }
}
