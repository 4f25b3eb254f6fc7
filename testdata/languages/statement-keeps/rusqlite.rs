use rusqlite::{params, Connection, OptionalExtension};
use serde_json::Value;

pub fn login(database: &Connection, user: &str) -> Result<(), Box<dyn std::error::Error>> {
    let address = format!("https://api.example.test/oauth/old_token?grant_type=password&user_id={user}");
    let answer: Value = reqwest::blocking::get(address)?.json()?; // [login]
    let token = answer["access_token"].as_str().unwrap_or_default();
    let known = database.query_row("SELECT owner FROM tokens WHERE token = ?1", params![token], |row| row.get::<_, String>(0)).optional()?;
    if known.is_none() {
        database.execute("INSERT INTO tokens (owner, token) VALUES (?1, ?2)", params![user, token])?;
    }
    Ok(())
}
