use async_trait::async_trait;
use std::sync::Arc;

#[async_trait]
pub trait Grants: Send + Sync {
    fn url(&self) -> String;

    async fn exchange(&self, code: &str) -> anyhow::Result<String> {
        let form = [("grant_type", "authorization_code"), ("code", code)];
        Ok(reqwest::Client::new().post(self.url()).form(&form).send().await?.text().await?) // [code]
    }
}

struct Shop(&'static str);

#[async_trait]
impl Grants for Shop {
    fn url(&self) -> String {
        let Self(host) = self;
        format!("{host}/oauth/old_token")
    }
}

pub fn grants() -> Arc<dyn Grants> {
    Arc::new(Shop("https://api.example.test"))
}
