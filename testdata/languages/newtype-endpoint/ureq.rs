use std::fmt;

struct Endpoint(String);

impl Endpoint {
    fn token() -> Self {
        Self(format!("{}/oauth/old_token", HOST.0))
    }
}

struct Host(&'static str);

static HOST: Host = Host("https://api.example.test");

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

pub fn exchange(code: &str) -> Result<String, ureq::Error> {
    let endpoint = Endpoint::token();
    Ok(ureq::post(&endpoint.to_string()).send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?) // [code]
}
