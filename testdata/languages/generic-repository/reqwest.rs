use serde::{Serialize, de::DeserializeOwned};

pub trait Repository {
    const RESOURCE: &'static str;
    type Entity: DeserializeOwned;

    fn client(&self) -> &reqwest::Client;

    async fn create<I: Serialize>(&self, input: &I) -> reqwest::Result<Self::Entity> {
        let url = format!("https://api.example.test{}", Self::RESOURCE);
        self.client().post(url).json(input).send().await?.error_for_status()?.json::<Self::Entity>().await
    }
}

#[derive(serde::Deserialize)]
pub struct Token {
    pub access_token: String,
}

#[derive(Serialize)]
struct Refresh<'a> {
    grant_type: &'static str,
    refresh_token: &'a str,
}

pub struct Tokens {
    http: reqwest::Client,
}

impl Default for Tokens {
    fn default() -> Self {
        Self { http: reqwest::Client::new() }
    }
}

impl Repository for Tokens {
    const RESOURCE: &'static str = "/oauth/old_token";
    type Entity = Token;

    fn client(&self) -> &reqwest::Client {
        &self.http
    }
}

impl Tokens {
    pub async fn refresh(&self, token: &str) -> reqwest::Result<String> {
        let answer = self.create(&Refresh { grant_type: "refresh_token", refresh_token: token }).await?; // [refresh]
        Ok(answer.access_token)
    }
}
