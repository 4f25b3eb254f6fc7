use reqwest::{Client, Method, Response};

pub struct Sender {
    verb: Method,
    path: String,
}

impl Default for Sender {
    fn default() -> Self {
        Self { verb: Method::POST, path: "/none".to_owned() }
    }
}

impl Sender {
    pub fn set_verb(&mut self, verb: Method) {
        self.verb = verb;
    }

    pub fn set_path(&mut self, path: &str) {
        self.path = format!("/{}", path.trim_start_matches('/'));
    }

    pub async fn send(&self, form: &[(&str, &str)]) -> reqwest::Result<Response> {
        let url = format!("https://api.example.test{}", self.path);
        Client::new().request(self.verb.clone(), url).form(form).send().await
    }
}

pub struct Codes {
    sender: Sender,
}

impl Codes {
    pub fn new() -> Self {
        let mut sender = Sender::default();
        sender.set_path("oauth/old_token");
        Self { sender }
    }

    pub async fn exchange(&self, code: &str) -> reqwest::Result<Response> {
        self.sender.send(&[("grant_type", "authorization_code"), ("code", code)]).await // [code]
    }
}
