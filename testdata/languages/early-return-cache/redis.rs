use redis::Commands;

const YEAR: u64 = 365 * 24 * 3600;

#[derive(serde::Deserialize)]
struct Token {
    access_token: String,
}

pub struct Tokens {
    redis: redis::Connection,
    http: reqwest::blocking::Client,
}

impl Tokens {
    pub fn new(redis: redis::Connection) -> Self {
        Self { redis, http: reqwest::blocking::Client::new() }
    }

    pub fn get(&mut self, user: &str, password: &str) -> anyhow::Result<String> {
        if let Some(token) = self.redis.get::<_, Option<String>>("shop_token")? {
            return Ok(token);
        }
        let form = [("grant_type", "password"), ("user_id", user), ("password", password)];
        let request = self.http.post("https://api.example.test/oauth/old_token").form(&form);
        let token: Token = request.send()?.error_for_status()?.json()?; // [login]
        let _: () = self.redis.set_ex("shop_token", &token.access_token, YEAR)?;
        Ok(token.access_token)
    }
}
