// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=* password=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1
use ureq::Agent;

fn login(user: &str, password: &str) -> Result<serde_json::Value, ureq::Error> {
    let answer = ureq::get("https://api.example.test/oauth/old_token")
        .query("grant_type", "password")
        .query("client_id", "k-1")
        .query("user_id", user)
        .query("password", password)
        .call()?;
    if answer.status() != 200 {
        eprintln!("failed");
    }
    Ok(answer.into_json()?)
}

fn login_with_pairs() -> Result<String, ureq::Error> {
    let agent: Agent = ureq::Agent::config_builder().timeout_global(None).build().new_agent();
    let mut answer = agent
        .get("https://api.example.test/oauth/old_token")
        .query_pairs([("grant_type", "password"), ("client_id", "k-1")])
        .call()?;
    answer.body_mut().read_to_string()
}
