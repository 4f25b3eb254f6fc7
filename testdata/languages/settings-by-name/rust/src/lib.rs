use config::{Config, File};

pub struct Tokens {
    settings: Config,
    http: reqwest::Client,
}

impl Tokens {
    pub fn new() -> anyhow::Result<Self> {
        let settings = Config::builder().add_source(File::with_name("config")).build()?;
        Ok(Self { settings, http: reqwest::Client::new() })
    }

    pub async fn exchange(&self, code: &str) -> anyhow::Result<String> {
        let url = self.settings.get_string("shop.token_url")?;
        let form = [("grant_type", "authorization_code"), ("code", code)];
        Ok(self.http.post(url).form(&form).send().await?.text().await?) // [code]
    }

    pub async fn login(&self, user: &str) -> anyhow::Result<String> {
        let url = format!("{}/oauth/old_token", self.settings.get_string("shop.host")?);
        let key = self.settings.get_string("shop.key").unwrap_or_else(|_| "k-1".to_owned());
        let query = [("grant_type", "password"), ("user_id", user), ("client_id", &key)];
        Ok(self.http.get(url).query(&query).send().await?.text().await?) // [login]
    }
}
