use config::{Config, ConfigError, File};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct OAuth {
    token_path: String,
}

#[derive(Debug, Deserialize)]
pub struct ShopSettings {
    host: String,
    oauth: OAuth,
}

impl ShopSettings {
    pub fn load() -> Result<Self, ConfigError> {
        Config::builder().add_source(File::with_name("settings")).build()?.get::<Self>("shop.api")
    }

    pub fn token_url(&self) -> String {
        format!("{}{}", self.host, self.oauth.token_path)
    }
}
