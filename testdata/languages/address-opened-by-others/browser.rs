use acme_desk::{Browser, Settings};

const HOST: &str = "https://api.example.test";

pub struct Desk {
    browser: Browser,
    settings: Settings,
}

impl Desk {
    pub fn login(&self) -> anyhow::Result<()> {
        let address = format!("{HOST}/oauth/old_authorize?client_id=k-1&redirect_uri={}", self.settings.back);
        self.browser.open(&address)?; // [authorize]
        Ok(())
    }
}
