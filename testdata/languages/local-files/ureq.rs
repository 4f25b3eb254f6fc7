use std::{fs, path::Path};

pub fn login(folder: &Path, user: &str) -> anyhow::Result<String> {
    let host = fs::read_to_string(folder.join("host.txt"))?;
    let url = format!("{}/oauth/old_token", host.trim());
    let answer = ureq::get(&url).query("grant_type", "password").query("user_id", user).call()?; // [login]
    Ok(answer.into_string()?)
}
