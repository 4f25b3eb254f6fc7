trait Glue {
    fn glue(&self, path: &str) -> String;
}

impl Glue for str {
    fn glue(&self, path: &str) -> String {
        format!("{}/{}", self.trim_end_matches('/'), path.trim_start_matches('/'))
    }
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let url = "https://api.example.test/".glue("/oauth/").glue("old_token");
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(url).form(&form).send().await // [code]
}
