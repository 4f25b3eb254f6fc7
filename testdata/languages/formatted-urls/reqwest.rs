const HOST: &str = "https://api.example.test";
const REFRESH: &str = "{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}";

pub async fn login(user: &str) -> reqwest::Result<String> {
    let url = format!("{0}/oauth/old_token?grant_type=password&user_id={user}&client_id={1}", HOST, "k-1", user = urlencoding::encode(user));
    reqwest::get(url).await?.text().await // [sprintf]
}

pub async fn refresh(token: &str) -> reqwest::Result<String> {
    let url = REFRESH.replace("{host}", HOST).replace("{token}", token);
    reqwest::get(&url).await?.text().await // [replace]
}

pub fn authorize(back: &str) -> String {
    let address = [HOST, "oauth", "old_authorize"].join("/");
    let query = vec!["client_id=k-1".to_string(), format!("redirect_uri={}", urlencoding::encode(back))].join("&");
    address + "?" + &query // [authorize]
}
