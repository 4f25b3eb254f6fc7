use reqwest::blocking::{Client, Response};

const MODE: &str = "post";

pub fn exchange(code: &str) -> reqwest::Result<Response> {
    let client = Client::new();
    let url = "https://api.example.test/oauth/old_token";
    let pairs = [("grant_type", "authorization_code"), ("code", code)];
    if MODE.eq_ignore_ascii_case("GET") {
        return client.get(url).query(&pairs).send();
    }
    match MODE.to_uppercase().as_str() {
        "POST" => client.post(url).form(&pairs).send(), // [code]
        other => panic!("no such mode: {other}"),
    }
}
