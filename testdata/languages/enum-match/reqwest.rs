#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Stage {
    #[default]
    Live,
    Test,
}

impl Stage {
    pub fn host(self) -> &'static str {
        match self {
            Self::Live => "https://api.example.test",
            Self::Test => "https://sandbox.example.test",
        }
    }
}

pub struct Renewal {
    stage: Stage,
    http: reqwest::Client,
}

impl Renewal {
    pub fn new() -> Self {
        Self { stage: Stage::Live, http: reqwest::Client::new() }
    }

    pub async fn run(&self, token: &str) -> Result<(), reqwest::Error> {
        let url = format!("{}/oauth/old_token", self.stage.host());
        self.http.post(url).form(&[("grant_type", "refresh_token"), ("refresh_token", token)]).send().await?; // [live]
        Ok(())
    }
}
