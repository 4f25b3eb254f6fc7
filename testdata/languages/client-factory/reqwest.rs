use reqwest::blocking::Client;
use reqwest::header::{self, HeaderMap, HeaderValue};

struct Options {
    base: String,
    accept: Option<&'static str>,
    timeout: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { base: "https://none.example.test".to_owned(), accept: None, timeout: 10 }
    }
}

struct Api {
    http: Client,
    base: String,
}

fn make_client(options: Options) -> Result<Api, reqwest::Error> {
    let mut headers = HeaderMap::new();
    headers.insert("X-App", HeaderValue::from_static("shop"));
    if let Some(accept) = options.accept {
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    }
    let http = Client::builder().default_headers(headers).build()?;
    Ok(Api { http, base: options.base })
}

pub fn exchange(code: &str) -> Result<String, reqwest::Error> {
    let api = make_client(Options {
        base: String::from("https://api.example.test/oauth"),
        accept: Some("application/json"),
        ..Default::default()
    })?;
    let url = api.base + "/old_token";
    api.http.post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send()?.text() // [code]
}
