use serde::Deserialize;
use sqlx::PgPool;

#[derive(Deserialize)]
struct Granted {
    access_token: String,
}

pub async fn login(pool: &PgPool, user: &str) -> anyhow::Result<()> {
    let query = [("grant_type", "password"), ("user_id", user)];
    let answer = reqwest::Client::new().get("https://api.example.test/oauth/old_token").query(&query).send().await?; // [login]
    let granted: Granted = answer.json().await?;
    let known = sqlx::query("SELECT owner FROM tokens WHERE token = $1").bind(&granted.access_token).fetch_optional(pool).await?;
    if known.is_none() {
        sqlx::query("INSERT INTO tokens (owner, token) VALUES ($1, $2)").bind(user).bind(&granted.access_token).execute(pool).await?;
    }
    Ok(())
}
