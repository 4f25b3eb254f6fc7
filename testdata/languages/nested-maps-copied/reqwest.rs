use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

#[derive(Clone, Default)]
struct Options {
    headers: HeaderMap,
}

pub struct Renew {
    http: reqwest::Client,
    options: Options,
}

impl Renew {
    pub fn new() -> Self {
        let mut options = Options::default();
        options.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self { http: reqwest::Client::new(), options }
    }

    pub async fn run(&self, token: &str) -> reqwest::Result<()> {
        let mut special = self.options.clone();
        special.headers.insert("X-Renew", HeaderValue::from_static("1"));
        self.http.get("https://api.example.test/v1/me").headers(self.options.headers.clone()).send().await?; // [plain]
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.http.post("https://api.example.test/oauth/old_token").headers(special.headers).form(&form).send().await?; // [special]
        Ok(())
    }
}
