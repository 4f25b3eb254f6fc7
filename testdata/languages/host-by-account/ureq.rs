use std::collections::HashMap;

pub fn by_map(region: &str, user: &str) -> Result<String, Box<dyn std::error::Error>> {
    let hosts = HashMap::from([("us", "https://api.example.test"), ("eu", "https://eu.example.test")]);
    let host = hosts.get(region).ok_or("no such region")?;
    Ok(ureq::get(&format!("{host}/oauth/old_token?grant_type=password&user_id={user}")).call()?.into_string()?) // [map]
}

pub fn by_switch(region: &str, user: &str) -> Result<String, Box<dyn std::error::Error>> {
    let host = match region {
        "us" => "https://api.example.test",
        "eu" => "https://eu.example.test",
        other => return Err(format!("unknown region {other}").into()),
    };
    let url = format!("{}/oauth/old_token?grant_type=password&user_id={}", host, user);
    Ok(ureq::get(&url).call()?.into_string()?) // [switch]
}
