#[derive(Debug, thiserror::Error)]
#[error("no such stage: {0}")]
pub struct NoStage(String);

#[derive(Clone, Copy)]
pub enum Stage {
    Live,
    Test,
}

impl TryFrom<&str> for Stage {
    type Error = NoStage;

    fn try_from(name: &str) -> Result<Self, Self::Error> {
        match name {
            "live" => Ok(Self::Live),
            "test" => Ok(Self::Test),
            other => Err(NoStage(other.to_owned())),
        }
    }
}

impl From<Stage> for url::Url {
    fn from(stage: Stage) -> Self {
        let host = match stage {
            Stage::Live => "https://api.example.test/oauth/",
            Stage::Test => "https://sandbox.example.test/oauth/",
        };
        url::Url::parse(host).expect("a valid address")
    }
}

pub fn exchange(code: &str) -> anyhow::Result<String> {
    let base: url::Url = Stage::try_from("live")?.into();
    let client = reqwest::blocking::Client::new();
    let form = [("grant_type", "authorization_code"), ("code", code)];
    Ok(client.post(base.join("old_token")?).form(&form).send()?.text()?) // [code]
}
