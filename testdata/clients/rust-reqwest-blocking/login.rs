// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password
use reqwest::blocking::Client;

fn login(user: &str) -> reqwest::Result<String> {
    let client = Client::new();
    let query = [("grant_type", "password"), ("client_id", "k-1"), ("user_id", user)];
    let answer = client.get("https://api.example.test/oauth/old_token").query(&query).timeout(std::time::Duration::from_secs(9)).send()?;
    println!("{}", answer.status());
    answer.text()
}

fn login_at_once() -> reqwest::Result<String> {
    reqwest::blocking::get("https://api.example.test/oauth/old_token?grant_type=password")?.text()
}
