mod config;

use config::CONFIG;

fn login(user: &str) -> Result<String, Box<dyn std::error::Error>> {
    let url = format!("{}/oauth/old_token", CONFIG.host);
    let answer = ureq::get(&url)
        .query("grant_type", "password")
        .query("user_id", user)
        .query("client_id", &CONFIG.key)
        .call()?; // [login]
    Ok(answer.into_string()?)
}

fn main() {
    for user in std::env::args().skip(1) {
        match login(&user) {
            Ok(answer) => println!("{answer}"),
            Err(error) => eprintln!("{error}"),
        }
    }
}
