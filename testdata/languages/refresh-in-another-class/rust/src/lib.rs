mod login;
mod renewal;

const HOST: &str = "https://api.example.test";

fn token_url() -> String {
    format!("{HOST}/oauth/old_token")
}

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
    refresh_token: Option<String>,
}
