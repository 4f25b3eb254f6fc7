#[derive(Default)]
pub struct Login {
    username: Option<String>,
    password: Option<String>,
    client_id: Option<String>,
}

impl Login {
    pub fn username(&mut self, username: impl Into<String>) -> &mut Self {
        self.username = Some(username.into());
        self
    }

    pub fn password(&mut self, password: &str) -> &mut Self {
        self.password = Some(password.to_owned());
        self
    }

    pub fn client_id(&mut self, client_id: String) -> &mut Self {
        self.client_id = Some(client_id);
        self
    }

    pub fn login(&self) -> anyhow::Result<String> {
        let username = self.username.as_deref().ok_or_else(|| anyhow::anyhow!("who?"))?;
        let Some(password) = &self.password else { anyhow::bail!("who?") };
        let request = ureq::get("https://api.example.test/oauth/old_token")
            .query("grant_type", "password")
            .query("user_id", username)
            .query("password", password)
            .query("client_id", self.client_id.as_deref().unwrap_or_default());
        let answer: serde_json::Value = request.call()?.into_json()?; // [login]
        Ok(answer["access_token"].as_str().unwrap_or_default().to_owned())
    }
}
