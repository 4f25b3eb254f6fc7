use std::fmt::Write;

pub fn login(user: &str, password: &str, all: bool) -> anyhow::Result<String> {
    let mut url = String::from("https://api.example.test");
    url.push_str("/oauth/");
    url.push_str("old_token");
    write!(&mut url, "?grant_type={}&user_id={user}", "password")?;
    url = url + "&password=" + password;
    if all {
        url.push_str("&scope=all");
    }
    Ok(reqwest::blocking::get(url)?.text()?) // [login]
}
