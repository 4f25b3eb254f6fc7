#[derive(Default)]
pub struct TokenStore {
    key: Option<String>,
}

impl TokenStore {
    pub fn new(key: Option<String>) -> Self {
        Self { key }
    }

    pub fn refresh(&self, token: &str) -> Result<Option<ureq::Response>, Box<ureq::Error>> {
        let Some(key) = self.key.as_deref() else {
            return Ok(None);
        };
        let request = ureq::get("https://api.example.test/oauth/old_token")
            .query("grant_type", "refresh_token")
            .query("refresh_token", token)
            .query("client_id", key);
        Ok(Some(request.call()?)) // [refresh]
    }
}
