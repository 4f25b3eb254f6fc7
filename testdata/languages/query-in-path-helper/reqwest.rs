fn add(target: &str, name: &str, value: &str) -> String {
    let separator = if target.contains('?') { '&' } else { '?' };
    format!("{target}{separator}{name}={}", urlencoding::encode(value))
}

fn login_url(user: &str) -> String {
    let target = add("https://api.example.test/oauth/old_token?v=1", "grant_type", "password");
    add(&target, "user_id", user)
}

pub async fn load(user: &str) -> reqwest::Result<String> {
    reqwest::get(login_url(user)).await?.text().await // [load]
}
