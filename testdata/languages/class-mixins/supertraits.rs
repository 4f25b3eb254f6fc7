use reqwest::blocking::{Client, Response};

trait Host {
    const HOST: &'static str;
}

trait WithTrace {
    fn trace(&self) -> &'static str {
        "7"
    }
}

trait WithTokens: Host + WithTrace {
    fn post(&self, form: &[(&str, &str)]) -> reqwest::Result<Response> {
        let url = format!("{}/oauth/old_token", Self::HOST);
        Client::new().post(url).header("X-Trace", self.trace()).form(form).send()
    }
}

impl<T: Host + WithTrace> WithTokens for T {}

pub struct Live;

impl Host for Live {
    const HOST: &'static str = "https://api.example.test";
}

impl WithTrace for Live {}

impl Live {
    pub fn exchange(&self, code: &str) -> reqwest::Result<Response> {
        self.post(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
    }
}

pub struct Stage;

impl Host for Stage {
    const HOST: &'static str = "https://stage.example.test";
}

impl WithTrace for Stage {}

impl Stage {
    pub fn renew(&self, token: &str) -> reqwest::Result<Response> {
        self.post(&[("grant_type", "refresh_token"), ("refresh_token", token)]) // [refresh]
    }
}
