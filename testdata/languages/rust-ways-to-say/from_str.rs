use std::str::FromStr;

struct Endpoint {
    host: String,
    path: String,
}

impl FromStr for Endpoint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (host, path) = text.split_once('|').ok_or("no path")?;
        Ok(Self { host: host.to_owned(), path: path.to_owned() })
    }
}

pub fn exchange(code: &str) -> Result<String, Box<dyn std::error::Error>> {
    let endpoint = Endpoint::from_str("https://api.example.test|/oauth/old_token")?;
    let url = endpoint.host + &endpoint.path;
    Ok(ureq::post(&url).send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?) // [code]
}
