mod config;

use config::KEY;

async fn login(user: &str, password: &str) -> reqwest::Result<String> {
    let url = format!(
        "{}/oauth/old_token?grant_type=password&user_id={}&password={}&client_id={}",
        config::HOST,
        urlencoding::encode(user),
        urlencoding::encode(password),
        KEY
    );
    reqwest::get(url).await?.text().await // [login]
}

pub fn authorize_url() -> String {
    config::HOST.to_owned() + "/oauth/old_authorize?client_id=" + config::KEY // [authorize]
}

#[tokio::main]
async fn main() {
    let mut args = std::env::args().skip(1);
    let (user, password) = (args.next().unwrap(), args.next().unwrap());
    println!("{}", login(&user, &password).await.unwrap());
}
