use reqwest::RequestBuilder;

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    let decorate = |request: RequestBuilder| request.header("X-App", "shop");
    let request = client.post("https://api.example.test/oauth/old_token");
    decorate(request).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await?.text().await // [code]
}
