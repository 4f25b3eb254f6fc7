use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};

pub struct Shared {
    headers: HeaderMap,
    http: reqwest::Client,
}

impl Shared {
    pub fn new() -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self { headers, http: reqwest::Client::new() }
    }

    pub async fn login(&mut self, user: &str) -> anyhow::Result<()> {
        let request = self.http.post("https://api.example.test/oauth/old_token").headers(self.headers.clone());
        let answer: serde_json::Value =
            request.form(&[("grant_type", "password"), ("user_id", user)]).send().await?.json().await?; // [login]
        let token = answer["access_token"].as_str().unwrap_or_default();
        self.headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}"))?);
        Ok(())
    }
}
