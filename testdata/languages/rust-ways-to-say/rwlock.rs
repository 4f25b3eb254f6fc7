use std::sync::{Arc, RwLock};

#[derive(Clone)]
pub struct Settings {
    host: String,
}

#[derive(Clone)]
pub struct Api {
    settings: Arc<RwLock<Settings>>,
    http: reqwest::Client,
}

impl Api {
    pub fn new() -> Self {
        let settings = Settings { host: "https://api.example.test".to_owned() };
        Self { settings: Arc::new(RwLock::new(settings)), http: reqwest::Client::new() }
    }

    pub async fn exchange(&self, code: &str) -> anyhow::Result<reqwest::Response> {
        let url = {
            let settings = self.settings.read().map_err(|_| anyhow::anyhow!("poisoned"))?;
            format!("{}/oauth/old_token", settings.host)
        };
        Ok(self.http.post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await?) // [code]
    }
}
