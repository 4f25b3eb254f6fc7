use reqwest::header::{HeaderMap, HeaderValue, ACCEPT};

#[derive(Default)]
struct Renew {
    headers: HeaderMap,
}

impl Renew {
    fn prepare(&mut self, debug: bool) -> &mut Self {
        self.headers = HeaderMap::new();
        self.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if !debug {
            return self;
        }
        self.headers.insert("X-Debug", HeaderValue::from_static("1"));
        self
    }

    async fn run(&mut self, token: &str, debug: bool) -> reqwest::Result<Option<String>> {
        self.prepare(debug);
        let response = reqwest::Client::new()
            .post("https://api.example.test/oauth/old_token")
            .headers(self.headers.clone())
            .form(&vec![("grant_type", "refresh_token"), ("refresh_token", token)])
            .send() // [token]
            .await?;
        if !response.status().is_success() {
            return Ok(None);
        }
        Ok(Some(response.text().await?))
    }
}
