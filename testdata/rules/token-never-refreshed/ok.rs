pub struct Shop {
    token: String,
}

impl Shop {
    pub async fn connect(&mut self, code: &str, id: &str, secret: &str) -> reqwest::Result<()> {
        self.token = token(&[("grant_type", "authorization_code"), ("code", code)], id, secret).await?;
        Ok(())
    }

    pub async fn renew(&mut self, old: &str, id: &str, secret: &str) -> reqwest::Result<()> {
        self.token = token(&[("grant_type", "refresh_token"), ("refresh_token", old)], id, secret).await?;
        Ok(())
    }
}

async fn token(form: &[(&str, &str)], id: &str, secret: &str) -> reqwest::Result<String> {
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    let body: serde_json::Value = request.form(form).send().await?.json().await?;
    Ok(body["access_token"].as_str().unwrap_or_default().to_owned())
}
