use std::ops::Deref;

pub struct Http(reqwest::Client);

impl Deref for Http {
    type Target = reqwest::Client;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

pub async fn exchange(code: &str) -> anyhow::Result<()> {
    let http = Http(reqwest::Client::new());
    let form = [("grant_type", "authorization_code"), ("code", code)];
    http.post("https://api.example.test/oauth/old_token").form(&form).send().await?; // [code]
    Ok(())
}
