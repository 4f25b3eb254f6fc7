use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};

pub struct ShopClient {
    http: reqwest::Client,
    headers: HeaderMap,
}

impl ShopClient {
    pub fn new() -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self { http: reqwest::Client::new(), headers }
    }

    pub fn authorize(&mut self, token: &str) -> anyhow::Result<()> {
        self.headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}"))?);
        Ok(())
    }

    pub async fn me(&self) -> reqwest::Result<reqwest::Response> {
        self.http.get("https://api.example.test/v1/me").headers(self.headers.clone()).send().await // [me]
    }

    pub async fn refresh(&self, token: &str) -> reqwest::Result<reqwest::Response> {
        let mut plain = self.headers.clone();
        plain.remove(AUTHORIZATION);
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.http.post("https://api.example.test/oauth/old_token").headers(plain).form(&form).send().await // [refresh]
    }
}
