use reqwest::blocking::{Client, Response};

const OLD: bool = false;

pub fn refresh(token: &str) -> reqwest::Result<Response> {
    let client = Client::new();
    // client.get("https://api.example.test/oauth/old_token?grant_type=password").send()?;
    if OLD {
        client.get("https://api.example.test/oauth/old_token?grant_type=password").send()?;
    }
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    return client.post("https://api.example.test/oauth/old_token").form(&form).send(); // [live]
    #[allow(unreachable_code)]
    client.get("https://api.example.test/oauth/old_token?grant_type=other").send()
}
