#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Get,
    Post,
}

impl From<Verb> for reqwest::Method {
    fn from(verb: Verb) -> Self {
        match verb {
            Verb::Get => Self::GET,
            Verb::Post => Self::POST,
        }
    }
}

#[derive(Clone, Copy)]
pub enum GrantType {
    Code,
    Refresh,
}

impl GrantType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "authorization_code",
            Self::Refresh => "refresh_token",
        }
    }
}

pub struct Path(&'static str);

impl Path {
    pub const TOKEN: Self = Self("/oauth/old_token");
    pub const ME: Self = Self("/v1/me");
}

async fn call(verb: Verb, path: Path, fields: &[(&str, &str)]) -> reqwest::Result<reqwest::Response> {
    let url = format!("https://api.example.test{}", path.0);
    reqwest::Client::new().request(verb.into(), url).form(fields).send().await
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    call(Verb::Post, Path::TOKEN, &[("grant_type", GrantType::Code.as_str()), ("code", code)]).await // [code]
}
