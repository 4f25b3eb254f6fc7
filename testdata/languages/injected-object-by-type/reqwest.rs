pub struct Sender {
    http: reqwest::Client,
}

impl Sender {
    pub fn new() -> Self {
        Self { http: reqwest::Client::new() }
    }

    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> reqwest::Result<reqwest::Response> {
        self.http.post(format!("https://api.example.test{path}")).form(fields).send().await
    }
}

pub struct Exchange<'a> {
    sender: &'a Sender,
}

impl<'a> Exchange<'a> {
    pub const fn new(sender: &'a Sender) -> Self {
        Self { sender }
    }

    pub async fn run(&self, code: &str) -> reqwest::Result<reqwest::Response> {
        self.sender.send("/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]).await // [code]
    }
}
