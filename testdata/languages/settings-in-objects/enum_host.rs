#[derive(Clone, Copy, Default)]
pub enum Stage {
    #[default]
    Live,
    Test,
}

impl Stage {
    const fn host(self) -> &'static str {
        match self {
            Stage::Live => "https://api.example.test",
            Stage::Test => "https://stage.example.test",
        }
    }
}

pub async fn exchange(code: &str) -> Result<(), reqwest::Error> {
    let url = format!("{host}/oauth/old_token", host = Stage::Live.host());
    let form = std::collections::HashMap::from([("grant_type", "authorization_code"), ("code", code)]);
    reqwest::Client::builder().build()?.post(&url).form(&form).send().await?.error_for_status()?; // [code]
    Ok(())
}
