use reqwest::blocking::{Client, Response};
use std::{thread, time::Duration};

fn with_retry<T, E>(times: u32, mut action: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    let mut last = action();
    for round in 1..times {
        if last.is_ok() {
            break;
        }
        thread::sleep(Duration::from_millis(200) * round);
        last = action();
    }
    last
}

pub fn run(code: &str) -> reqwest::Result<Response> {
    let client = Client::new();
    let mut fields = vec![("grant_type", "authorization_code"), ("code", code)];
    fields.push(("client_id", "k-1"));
    with_retry(3, || client.post("https://api.example.test/oauth/old_token").form(&fields).send()) // [code]
}
