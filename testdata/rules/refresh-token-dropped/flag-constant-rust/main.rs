mod urls;

pub struct Shop {
    access: String,
    refresh: String,
}

impl Shop {
    pub async fn renew(&mut self, id: &str, secret: &str) -> anyhow::Result<()> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", self.refresh.as_str())];
        let request = reqwest::Client::new().post(urls::TOKEN).basic_auth(id, Some(secret));
        let token: serde_json::Value = request.form(&form).send().await?.json().await?;
        self.access = token["access_token"].as_str().unwrap_or_default().to_string(); // expect: refresh-token-dropped high
        Ok(())
    }
}
