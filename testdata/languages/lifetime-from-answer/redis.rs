use redis::AsyncCommands;

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
    expires_in: u64,
}

pub async fn run(code: &str, redis: &mut redis::aio::MultiplexedConnection) -> anyhow::Result<()> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form);
    let answer: Answer = request.send().await?.json().await?; // [code]
    let _: () = redis.set_ex("shop_token", answer.access_token, answer.expires_in).await?;
    Ok(())
}
