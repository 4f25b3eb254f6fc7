#[derive(Clone, Copy)]
enum Kind {
    Code,
    Refresh,
    Profile,
}

fn path(kind: Kind) -> &'static str {
    if matches!(kind, Kind::Code | Kind::Refresh) { "/oauth/old_token" } else { "/v1/me" }
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let url = concat!("https://", "api.example.test").to_owned() + path(Kind::Code);
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [code]
}
