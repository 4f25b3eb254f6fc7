use std::collections::HashMap;

pub trait Transport {
    async fn post(&self, url: &str, form: HashMap<&str, String>) -> anyhow::Result<String>;
}

pub struct Http(reqwest::Client);

impl Transport for Http {
    async fn post(&self, url: &str, form: HashMap<&str, String>) -> anyhow::Result<String> {
        Ok(self.0.post(url).form(&form).send().await?.text().await?)
    }
}

pub struct Tokens<T: Transport> {
    transport: T,
}

impl<T: Transport> Tokens<T> {
    pub async fn exchange(&self, code: &str) -> anyhow::Result<String> {
        let mut form = HashMap::new();
        form.insert("grant_type", "authorization_code".to_string());
        form.insert("code", code.to_string());
        self.transport.post("https://api.example.test/oauth/old_token", form).await // [code]
    }
}

pub fn tokens() -> Tokens<Http> {
    Tokens { transport: Http(reqwest::Client::new()) }
}
