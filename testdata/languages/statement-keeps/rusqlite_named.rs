use reqwest::blocking::Client;
use rusqlite::named_params;
use serde::Deserialize;

#[derive(Deserialize)]
struct Granted {
    access_token: String,
}

pub struct Tokens {
    database: rusqlite::Connection,
}

impl Tokens {
    pub fn login(&self, user: &str) -> anyhow::Result<()> {
        let query = [("grant_type", "password"), ("user_id", user)];
        let granted = Client::new().get("https://api.example.test/oauth/old_token").query(&query).send()?.json::<Granted>()?; // [login]
        let mut statement = self.database.prepare("UPDATE tokens SET token = :token WHERE owner = :owner")?;
        statement.execute(named_params! { ":token": granted.access_token, ":owner": user })?;
        Ok(())
    }
}
