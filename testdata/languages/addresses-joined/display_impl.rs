use std::fmt;

enum Endpoint {
    Token,
    Me,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Endpoint::Token => f.write_str("oauth/old_token"),
            Endpoint::Me => write!(f, "me"),
        }
    }
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let url = format!("https://api.example.test/{}", Endpoint::Token);
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [code]
}
