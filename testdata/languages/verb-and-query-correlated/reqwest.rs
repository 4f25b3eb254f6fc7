use reqwest::Method;

pub async fn login(user: &str, post: bool) -> reqwest::Result<reqwest::Response> {
    let params = [("grant_type", "password"), ("user_id", user)];
    let verb = if post { Method::POST } else { Method::GET };
    let mut request = reqwest::Client::new().request(verb, "https://api.example.test/oauth/old_token");
    if post {
        request = request.form(&params);
    } else {
        request = request.query(&params);
    }
    request.send().await // [login]
}
