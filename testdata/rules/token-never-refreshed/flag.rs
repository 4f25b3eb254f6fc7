pub struct Shop {
    token: Option<String>,
}

impl Shop {
    pub async fn connect(&mut self, code: &str, id: &str, secret: &str) -> reqwest::Result<()> {
        let form = [("grant_type", "authorization_code"), ("code", code)];
        let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
        let body: serde_json::Value = request.form(&form).send().await?.json().await?; // expect: token-never-refreshed high
        self.token = body["access_token"].as_str().map(str::to_owned);
        Ok(())
    }
}
