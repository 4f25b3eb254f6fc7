use reqwest::blocking::{Client, Response};

pub struct Caller {
    http: Client,
}

impl Caller {
    pub fn new() -> Self {
        Self { http: Client::new() }
    }

    fn send(&self, post: bool, fields: &[(&str, &str)]) -> reqwest::Result<Response> {
        let url = "https://api.example.test/oauth/old_token";
        let request = if post { self.http.post(url).form(fields) } else { self.http.get(url).query(fields) };
        request.send()?.error_for_status()
    }

    pub fn login(&self, user: &str) -> reqwest::Result<Response> {
        self.send(false, &[("grant_type", "password"), ("user_id", user)]) // [get]
    }

    pub fn refresh(&self, token: &str) -> reqwest::Result<Response> {
        self.send(true, &[("grant_type", "refresh_token"), ("refresh_token", token)]) // [post]
    }
}
