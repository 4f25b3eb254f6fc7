use reqwest::Method;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};

struct Defaults {
    verb: Method,
    headers: HeaderMap,
}

fn defaults() -> Defaults {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("text/html"));
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer none"));
    Defaults { verb: Method::DELETE, headers }
}

pub async fn token(code: &str) -> reqwest::Result<reqwest::Response> {
    let Defaults { mut verb, mut headers } = defaults();
    verb = Method::POST;
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.remove(AUTHORIZATION);
    let request = reqwest::Client::new().request(verb, "https://api.example.test/oauth/old_token").headers(headers);
    request.form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [token]
}
