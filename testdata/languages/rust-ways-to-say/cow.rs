use std::borrow::Cow;

pub struct Portal {
    host: Cow<'static, str>,
}

impl Portal {
    pub const fn live() -> Self {
        Self { host: Cow::Borrowed("https://api.example.test") }
    }

    fn url(&self, path: &str) -> Cow<'_, str> {
        if path.is_empty() { Cow::Borrowed(&self.host) } else { Cow::Owned(format!("{}/{path}", self.host)) }
    }
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let url = Portal::live().url("oauth/old_token").into_owned();
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [code]
}
