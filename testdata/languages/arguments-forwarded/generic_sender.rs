use serde::Serialize;

struct Api {
    http: reqwest::Client,
    base: &'static str,
}

#[derive(Serialize)]
struct CodeGrant<'a> {
    grant_type: &'a str,
    code: &'a str,
}

impl Api {
    async fn post<T: Serialize + ?Sized>(&self, path: &str, form: &T) -> reqwest::Result<reqwest::Response> {
        self.http.post([self.base, path].join("")).form(form).send().await
    }
}

pub async fn exchange(code: &str) -> reqwest::Result<()> {
    let api = Api { http: reqwest::Client::new(), base: "https://api.example.test" };
    api.post("/oauth/old_token", &CodeGrant { grant_type: "authorization_code", code }).await?; // [code]
    Ok(())
}
