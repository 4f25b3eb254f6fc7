use tower_sessions::Session;

pub struct Renewal<'a> {
    pub session: &'a Session,
}

impl Renewal<'_> {
    pub async fn run(&self) -> anyhow::Result<()> {
        let token: String = self.session.get("refresh").await?.unwrap_or_default();
        let form = [("grant_type", "refresh_token"), ("refresh_token", token.as_str())];
        let response = reqwest::Client::new().post(crate::token_url()).form(&form).send().await?; // [refresh]
        let answer = response.json::<crate::Answer>().await?;
        self.session.insert("access", answer.access_token).await?;
        Ok(())
    }
}
